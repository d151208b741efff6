const sweeping =
  /\b(?:always|never|nobody|no one|everyone|everybody|nothing|everything|definitely|for sure|certainly|cant ever|will never|ruined|worthless|hopeless|stupid|idiot|useless|unlovable)\b/i;

/** What stands in the way of a kinder thought that is still true, or null when nothing does. */
export type Snag = 'same' | 'sweeping' | 'too_short';

/**
 * Looks at a second thought beside the first: it has to be another one, without the sweeping words that made the
 * first so heavy (cognitive reframing).
 */
export function snagIn(kinder: string, thought: string): Snag | null {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
  if (plain(kinder) === plain(thought)) return 'same';
  if (plain(kinder).split(/\s+/).length < 3) return 'too_short';
  return sweeping.test(kinder.replace(/['’]/g, '')) ? 'sweeping' : null;
}
