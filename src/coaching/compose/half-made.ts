import type { Relation } from '../../catalogue/relation.js';
import type { Form } from '../../language/review/review.js';
import { noParts, type StatementParts } from '../../language/statement/told.js';

/** What is asked for, in the order it is asked; `must` only where something is no request. */
export const topics = ['feeling', 'happened', 'need', 'ask', 'must'] as const;
export type Topic = (typeof topics)[number];

/** A statement being put together with the person. JSON-able; it outlasts whatever else is said in between. */
export interface HalfMade {
  id: string;
  /** The draft it began from, and its words; null when it began from nothing. */
  before: { draft: string; text: string } | null;
  /** Whom it is for, as guessed from the words. */
  relation: Relation;
  /** The form the person chose; null as long as the parts decide. */
  form: Form | null;
  parts: StatementParts;
  /** What has been answered or left out, in the order it was: "back" goes the same way. */
  answered: Topic[];
  asking: Topic | null;
  /** Answers that were asked about once more; nobody is asked twice. */
  nudged: Topic[];
  /** "Last night", said before what happened was. */
  time: string | null;
  /** The draft that holds the finished words. */
  made: string | null;
  /** Whether it was said that this need not be raised at all: once is enough. */
  letGoSaid: boolean;
}

export const newHalfMade = (id: string, before: HalfMade['before'], relation: Relation): HalfMade => ({
  id,
  before,
  relation,
  form: null,
  parts: { ...noParts },
  answered: [],
  asking: null,
  nudged: [],
  time: null,
  made: null,
  letGoSaid: false,
});

export const halfMadeKept = 3;

/** What comes next: a part nobody has asked for yet; null when the statement can be put together. */
export function nextTopic({ answered, parts }: HalfMade): Topic | null {
  const order: Topic[] =
    parts.must || answered.includes('must')
      ? ['feeling', 'happened', 'need', 'must']
      : ['feeling', 'happened', 'need', 'ask'];
  return order.find((topic) => !answered.includes(topic)) ?? null;
}

/** A part is there, or is left out with `words` null; either way it is not asked for again. */
export function answerTopic(half: HalfMade, topic: Topic): void {
  half.answered = [...half.answered.filter((one) => one !== topic), topic];
  half.asking = null;
}

/** One step back: the last answer is taken away and asked for again. False when there is none. */
export function stepBack(half: HalfMade): boolean {
  const last = half.answered.at(-1);
  if (!last) return false;
  reopen(half, last);
  return true;
}

/** Asks for one part again; what it was goes once there is something else. */
export function reopen(half: HalfMade, topic: Topic): void {
  half.answered = half.answered.filter((one) => one !== topic);
  half.nudged = half.nudged.filter((one) => one !== topic);
  half.asking = topic;
}

/** The part is left out: it was not known, or not wanted. */
export function leaveOut(topic: Topic, half: HalfMade): void {
  if (topic === 'feeling') half.parts.feeling = null;
  if (topic === 'happened') Object.assign(half.parts, { told: null, often: null });
  if (topic === 'need') half.parts.need = null;
  if (topic === 'ask') half.parts.ask = null;
  if (topic === 'must') half.parts.must = null;
  answerTopic(half, topic);
}
