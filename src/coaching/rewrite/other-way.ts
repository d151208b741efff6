import type { Suggestion } from '../../language/suggestion.js';
import { line, type Reply, reply } from '../reply.js';
import type { Draft } from '../talk/draft.js';
import type { Voice } from '../voice/voice.js';
import { waysOut } from './more-ways.js';
import { countWords } from './sixty-words.js';

/** How somebody wants it said instead. */
export const wishes = ['shorter', 'softer', 'firmer', 'my_voice', 'no_feeling_words'] as const;
export type Wish = (typeof wishes)[number];

/** "Shorter", "firmer", "I'd never say that": the way that fits comes first from now on, if there is one. */
export function otherWay(wish: Wish, draft: Draft, voice: Voice): Reply {
  if (draft.suggestions.length === 0)
    return reply([line(voice.say('rewrite.own_words'))], waysOut(draft, null, voice));
  const found = wayFor(wish, draft.suggestions);
  if (found) draft.suggestions = [found, ...draft.suggestions.filter((one) => one !== found)];
  return reply(
    [
      line(voice.say(found ? `rewrite.${wish}` : 'rewrite.no_such_way')),
      { kind: 'rewrite', text: draft.suggestions[0]?.text ?? draft.text },
    ],
    waysOut(draft, 0, voice),
  );
}

const isFirm = (way: Suggestion | undefined): boolean =>
  way !== undefined && ['firmer', 'limit', 'expectation'].includes(way.style);

/** Undefined when no way is more like it than the one that stands first. */
function wayFor(wish: Wish, ways: Suggestion[]): Suggestion | undefined {
  const [first, ...others] = ways;
  const shortest = [...ways].sort((a, b) => countWords(a.text) - countWords(b.text))[0];
  switch (wish) {
    case 'shorter':
      return shortest !== first ? shortest : undefined;
    case 'my_voice':
      return shortest;
    // Where there is none, less firm is softer than firm, and the other way round.
    case 'softer':
      return others.find(({ style }) => style === 'softer') ?? (isFirm(first) ? others[0] : undefined);
    case 'firmer':
      return others.find(isFirm) ?? (first?.style === 'softer' ? others[0] : undefined);
    case 'no_feeling_words':
      return ways.find(({ slots }) => slots.length === 0);
  }
}
