import type { Scenario } from '../../../catalogue/scenario.js';
import { stemOf } from '../../../language/stem.js';
import type { Line } from './line.js';
import { sharedStems, stemsOf } from './stems.js';

/** What a rehearsal is about, as roots of words. */
export interface Subject {
  topic: ReadonlySet<string>;
  /** Each of the partner's facts, and the grievance. */
  told: ReadonlySet<string>[];
  /** What the scenario would have the person ask. */
  ask: ReadonlySet<string>;
}

const fewestTopicStems = 4;
/** Words that tie a line to the talk, whatever it names. */
const tied = /\b(?:you|your|we|us|our|it|this|that|these|those|me|my|myself|both|again)\b/;
const askedAboutThem = /\b(?:did|have|do|are|will|would) you\b/;

export const subjectOf = (scenario: Scenario, words = ''): Subject => ({
  topic: new Set([
    ...scenario.topicWords.map(stemOf),
    ...stemsOf(`${scenario.topic} ${words} ${scenario.situation}`),
  ]),
  told: [...scenario.facts, scenario.grievance].map(stemsOf),
  ask: stemsOf(`${scenario.well.requests} ${scenario.agrees.join(' ')}`),
});

/** About something else: it names a thing, none that is known here, and nothing ties it to the talk. */
export function isOffSubject(line: Line, subject: Subject, said: () => ReadonlySet<string>): boolean {
  if (subject.topic.size < fewestTopicStems || line.stems.size === 0) return false;
  if (sharedStems(line.stems, subject.topic) > 0) return false;
  const { clauses } = line.reading;
  if (clauses.every(({ nouns }) => nouns.length === 0)) return false;
  if (clauses.some(({ subject: who, kind }) => who === 'i' && kind === 'statement')) return false;
  if (tied.test(line.plain.replace(askedAboutThem, ''))) return false;
  return sharedStems(line.stems, said()) === 0;
}

const enoughShared = 2;
const saysBack = /^(?:ok(?:ay)?,? |right,? |ah,? |oh,? )?so (?!i\b|what|how|why|when|where)/;

/**
 * Says what the partner told in the person's own words. "So …" takes up a fact even before it is told; other words
 * are a reflection when they are of "you" and have what was told in them.
 */
export function isReflection(line: Line, subject: Subject, told: number): boolean {
  if (line.blame || line.plain.endsWith('?')) return false;
  const shares = (fact: ReadonlySet<string>, enough: number) =>
    sharedStems(line.stems, fact) >= Math.min(enough, fact.size);
  if (saysBack.test(line.plain)) return subject.told.some((fact) => shares(fact, 1));
  if (!/\byou(?:r|'re|'ve|'d)?\b/.test(line.plain)) return false;
  return subject.told.slice(0, told).some((fact) => shares(fact, enoughShared));
}
