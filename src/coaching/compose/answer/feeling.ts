import { type ComposeTurn, isDownward, listenerOf, materialOf } from '../composing.js';
import { feelingWords } from '../feeling-words.js';
import { answerTopic, type HalfMade } from '../half-made.js';
import { type Answered, taken } from './answered.js';

/** A feeling is taken; a verdict in a feeling's clothes, or danger, is asked about. */
export function takeFeeling(text: string, half: HalfMade, turn: ComposeTurn): Answered {
  const { names, content } = turn.tools;
  const found = feelingWords(text, materialOf(half, turn).feelings, names, content.fauxFeelings);
  switch (found.kind) {
    case 'none':
      return { kind: 'not_mine' };
    case 'verdict':
      return {
        kind: 'again',
        because: 'verdict',
        word: found.word,
        words: found.words,
        beneath: found.beneath,
      };
    case 'danger':
    case 'thought':
      return { kind: 'again', because: found.kind, words: '' };
    case 'feeling':
      return useFeeling(found.words, half, turn);
  }
}

/** Feelings that weigh on somebody the speaker is in charge of (COACHING §4). */
export function useFeeling(words: string, half: HalfMade, turn: ComposeTurn): Answered {
  const { feelings } = turn.tools.content;
  const heavy = feelings.some(
    ({ id, also, family, offer }) =>
      ['hurt', 'sad', 'lonely'].includes(family) &&
      !offer.includes('down') &&
      [id, ...also].some((word) => new RegExp(`\\b${word}\\b`).test(words)),
  );
  if (heavy && isDownward(listenerOf(half, turn))) return { kind: 'again', because: 'weighs', words };
  half.parts.feeling = words;
  answerTopic(half, 'feeling');
  return taken;
}
