import type { Block, Choice } from '../reply.js';
import type { Draft } from '../talk/draft.js';
import type { PhraseId } from '../voice/phrase-id.js';
import type { Voice } from '../voice/voice.js';

/** What can be done with one way of saying it. `way` counts from 0; without it, the person's own words. */
export function waysOut(draft: Draft, way: number | null, voice: Voice): Choice[] {
  const text = way === null ? draft.text : (draft.suggestions[way]?.text ?? draft.text);
  return [
    {
      kind: 'copy',
      label: voice.label('choice.copy'),
      text,
      ...(way === null ? {} : { took: { draft: draft.id, way: String(way) } }),
    },
    {
      kind: 'go',
      label: voice.label('choice.save'),
      action: 'save',
      value: { draft: draft.id, ...(way === null ? {} : { way: String(way) }) },
    },
  ];
}

const shown = 2;

/** The second and third way to say it, closed until asked for; nothing when there is only one. */
export function moreWays(draft: Draft, voice: Voice, from = 1): Block[] {
  const ways = draft.suggestions.slice(from, from + shown);
  if (ways.length === 0) return [];
  const blocks = ways.flatMap((suggestion, index): Block[] => [
    {
      kind: 'rewrite',
      text: suggestion.text,
      name: voice.label(`style.${suggestion.style}` satisfies PhraseId),
    },
    { kind: 'choices', label: '', choices: waysOut(draft, from + index, voice) },
  ]);
  const label = voice.label(ways.length === 1 ? 'rewrite.one_more_way' : 'rewrite.two_more_ways');
  return [{ kind: 'opening', label, blocks }];
}
