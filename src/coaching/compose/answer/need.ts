import { type ComposeTurn, listenerOf } from '../composing.js';
import { answerTopic, type HalfMade, leaveOut } from '../half-made.js';
import { type Answered, taken } from './answered.js';

/** A need is taken as it stands; a demand, or blame, is asked about once and then left out. */
export function takeNeed(text: string, half: HalfMade, turn: ComposeTurn): Answered {
  const { engine, statements } = turn.tools;
  const because = statements.because(text);
  if (because.kind === 'none') return { kind: 'not_mine' };
  const blames =
    because.kind === 'need' &&
    engine.read(`I felt upset, because ${because.words}.`, { relation: listenerOf(half, turn) }).blaming;
  if (because.kind === 'demand' || blames) {
    if (half.nudged.includes('need')) leaveOut('need', half);
    else {
      half.nudged.push('need');
      return { kind: 'again', because: 'demand', words: '' };
    }
    return taken;
  }
  half.parts.need = because.words;
  answerTopic(half, 'need');
  return taken;
}
