import type { Reply } from '../reply.js';
import { useFeeling } from './answer/feeling.js';
import { takeAnswer } from './answer/take-answer.js';
import type { ComposeTurn } from './composing.js';
import * as steps from './go-on.js';
import { type HalfMade, topics } from './half-made.js';

/** What a press on a question or on the statement does; null where there is nothing to go back to. */
export function pressed(
  action: string,
  value: Record<string, string>,
  half: HalfMade,
  turn: ComposeTurn,
): Reply | null {
  const topic = topics.find((one) => one === value.topic) ?? 'feeling';
  const words = value.words ?? '';
  switch (action) {
    case 'compose-answer':
      return steps.afterAnswer(topic, takeAnswer(topic, words, half, turn), half, turn);
    case 'compose-leave-out':
      return steps.withoutPart(topic, half, turn);
    case 'compose-keep':
      return steps.afterAnswer('feeling', useFeeling(words, half, turn), half, turn);
    case 'compose-often':
      return steps.itHappensALot(half, turn);
    case 'compose-must':
      return steps.itIsAMust(half, turn);
    case 'compose-change':
      return steps.changePart(topic, half, turn);
    case 'compose-form':
      return steps.inForm(value.form ?? '', half, turn);
    default:
      return steps.goBack(half, turn);
  }
}
