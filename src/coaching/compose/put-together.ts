import type { Form, Review } from '../../language/review/review.js';
import type { StatementParts } from '../../language/statement/told.js';
import { type ComposeTurn, listenerOf } from './composing.js';
import type { HalfMade, Topic } from './half-made.js';

/** The statement as it can be said, and what of it had to go for that. */
export interface PutTogether {
  text: string;
  form: Form;
  review: Review;
  left: Topic[];
}

/** What may go, when it can't all be said in one breath or without blame: the least first. */
const ways: { left: Topic[]; without: Partial<StatementParts> }[] = [
  { left: [], without: {} },
  { left: [], without: { often: null } },
  { left: ['need'], without: { often: null, need: null } },
  { left: ['happened'], without: { often: null, told: null } },
  { left: ['ask', 'need'], without: { often: null, ask: null, need: null } },
];

export const formOf = ({ form, parts }: HalfMade): Form =>
  form ??
  (parts.must
    ? 'plain-expectation'
    : parts.ask
      ? 'observation-feeling-need-request'
      : 'feeling-when-because');

/** Null when it can't be said in this form whatever is left out. */
export function putTogether(half: HalfMade, turn: ComposeTurn): PutTogether | null {
  const { engine, statements } = turn.tools;
  const form = formOf(half);
  const saying = { form, relation: listenerOf(half, turn), like: half.before?.text ?? '' };
  for (const { left, without } of ways) {
    const text = statements.state({ ...half.parts, ...without }, saying);
    if (!text) continue;
    const dropped: Topic[] = form !== 'plain-expectation' && isDropped(half, text) ? ['happened'] : left;
    return { text, form, review: engine.review(text, form), left: dropped };
  }
  return null;
}

/** Whether what happened found no line: its last words are not in the whole. */
const isDropped = ({ parts: { told } }: HalfMade, text: string): boolean =>
  told !== null && !text.toLowerCase().includes(told.sentence.toLowerCase().split(' ').slice(-2).join(' '));
