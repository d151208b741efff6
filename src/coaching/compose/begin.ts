import { go } from '../buttons.js';
import type { Choice } from '../reply.js';
import { type Draft, findDraft } from '../talk/draft.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { type ComposeTurn, materialOf } from './composing.js';
import { answerTopic, type HalfMade, halfMadeKept, newHalfMade } from './half-made.js';

/** Begins a statement from a draft, or from nothing; what the draft says already is not asked for. */
export function begin(draft: Draft | null, turn: ComposeTurn): HalfMade {
  const { talk, tools } = turn;
  const { engine, statements } = tools;
  talk.made += 1;
  const relation = talk.relation ?? (draft ? engine.read(draft.text).relation : 'general');
  const half = newHalfMade(`h${talk.made}`, draft && { draft: draft.id, text: draft.text }, relation);
  talk.halfMade = [...talk.halfMade, half].slice(-halfMadeKept);
  if (!draft) return half;
  const material = materialOf(half, turn);
  const feeling = draft.feeling ?? material.feeling;
  if (feeling) {
    half.parts.feeling = feeling;
    answerTopic(half, 'feeling');
  }
  const told = draft.told ? statements.tell(draft.told).told : material.tellsIt ? material.told : null;
  if (told) {
    half.parts.told = told;
    answerTopic(half, 'happened');
  }
  return half;
}

export const findHalfMade = (talk: Talk, id: string | undefined): HalfMade | undefined =>
  id === undefined ? undefined : talk.halfMade.find((half) => half.id === id);

export const latestHalfMade = (talk: Talk): HalfMade | undefined => talk.halfMade.at(-1);

/** The statement begun from this draft, as long as it is not put together. */
export const halfMadeFrom = (talk: Talk, draft: Draft): HalfMade | undefined =>
  talk.halfMade.findLast(
    ({ before, made }) => before?.draft === draft.id || (made !== null && findDraft(talk, made) === draft),
  );

/** The way back to a statement that is not put together yet. */
export const unfinished = (talk: Talk, voice: Voice): Choice[] =>
  latestHalfMade(talk)?.asking ? [go('choice.go_on_with_mine', 'compose-resume', voice)] : [];
