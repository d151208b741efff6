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
  /** Only one short sentence of it is kept, as it is for a small child. */
  cutForChild?: boolean;
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

/** Null when it can't be said in this form whatever is left out. To a small child it is one short sentence (COACHING §4). */
export function putTogether(half: HalfMade, turn: ComposeTurn): PutTogether | null {
  const whole = wholeOf(half, turn);
  return (isForSmallChild(half, turn) && inOneBreath(whole, half, turn)) || whole;
}

/** The whole if it is short enough; else what has to happen, what is asked, or how it was, whichever is. */
function inOneBreath(whole: PutTogether | null, half: HalfMade, turn: ComposeTurn): PutTogether | null {
  const { parts } = half;
  const { engine, statements } = turn.tools;
  if (whole && isOneBreath(whole.text)) return whole;
  const short = statements.state(
    { ...parts, often: null, need: null, ask: null },
    { form: 'feeling-when-because', relation: 'child', like: half.before?.text ?? '' },
  );
  const text = [parts.must && `${parts.must}.`, parts.ask, short].find((one) => one && isOneBreath(one));
  const form = formOf(half);
  return text ? { text, form, review: engine.review(text, form), left: [], cutForChild: true } : null;
}

const wordsForChild = 12;
const isOneBreath = (text: string): boolean =>
  text.split(/\s+/).length <= wordsForChild && !/[.!?]\s/.test(text);

const age = /\b(?:toddler|little one|(?:[1-7]|one|two|three|four|five|six|seven)[ -]years?[ -]olds?)\b/i;

function isForSmallChild(half: HalfMade, turn: ComposeTurn): boolean {
  const { before, parts } = half;
  const { smallChild } = turn.tools.content.rewriting;
  const said = [before?.text, parts.told?.sentence, parts.ask, parts.must].filter(Boolean).join('. ');
  const isSmall = age.test(said) || new RegExp(`\\b(?:${smallChild.join('|')})\\b`, 'i').test(said);
  return listenerOf(half, turn) === 'child' && isSmall;
}

function wholeOf(half: HalfMade, turn: ComposeTurn): PutTogether | null {
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
