import type { Suggestion } from '../../language/suggestion.js';
import type { Block, Choice } from '../reply.js';
import type { Draft } from '../talk/draft.js';
import type { Voice } from '../voice/voice.js';

/** What feelings are called, and which words name one. */
export interface FeelingNames {
  /** As it is said: "fed up". A word that is in no list is its own name. */
  name(feeling: string): string;
  /** The word, when it names a feeling ("gutted"), or null ("banana"). */
  find(word: string): string | null;
}

const offered = 3;

/** The first feeling in a suggestion that the person did not name, as an id. */
export const guessIn = (suggestion: Suggestion | undefined): string | null =>
  suggestion?.slots.find(({ guessed }) => guessed)?.feeling ?? null;

/** Feelings to press in place of the one that stands there, at most three, with anger always among them. */
export function offersIn(suggestion: Suggestion, current: string): string[] {
  const others = suggestion.offers.filter((feeling) => feeling !== current);
  const first = others.slice(0, offered);
  const anger = others.find((feeling) => /^(angry|anger)$/.test(feeling));
  return anger && !first.includes(anger) ? [...first.slice(0, offered - 1), anger] : first;
}

/** "I guessed frustrated: hurt, lonely, angry, other"; null when nothing was guessed. */
export function feelingRow(
  draft: Draft,
  chosen: string | null,
  names: FeelingNames,
  voice: Voice,
): Block | null {
  const suggestion = draft.suggestions[0];
  const current = chosen ?? guessIn(suggestion);
  if (!suggestion || !current) return null;
  const label = voice.label(chosen ? 'rewrite.feeling_now' : 'rewrite.guessed', {
    feeling: names.name(current),
  });
  const choices = offersIn(suggestion, current).map(
    (feeling): Choice => ({
      kind: 'go',
      label: names.name(feeling),
      action: 'feeling',
      value: { draft: draft.id, feeling },
    }),
  );
  const other: Choice = {
    kind: 'go',
    label: voice.label('choice.other'),
    action: 'other-feeling',
    value: { draft: draft.id },
  };
  return { kind: 'choices', label, choices: [...choices, other] };
}
