import type { PatternId, Severity } from '../catalogue/pattern.js';
import type { Relation } from '../catalogue/relation.js';
import type { safetyKinds } from '../catalogue/safety.js';
import type { Source } from '../catalogue/source.js';
import type { Clause } from './clause.js';
import type { Span } from './span.js';

/** Words that may start an argument, the rule that found them, and why. */
export interface Finding extends Span {
  pattern: PatternId;
  rule: string;
  severity: Severity;
  why: string;
  source: Source;
}

export const fineKinds = [
  'praise',
  'thanks',
  'limit',
  'request',
  'empathy',
  'quotation',
  'negated_blame',
  'observation',
  'own_feeling',
  'generic_you',
  'hospitality',
  'caring_advice',
  'question',
  'hypothetical',
  'joking',
  'apology',
] as const;
export type FineKind = (typeof fineKinds)[number];

/** Words that are fine as they are, and the reason. */
export interface Fine extends Span {
  kind: FineKind;
  reason: string;
}

/** A part of a good statement found in the text; `better` says what would strengthen it, if anything would. */
export interface Part extends Span {
  better: string | null;
}
export interface Parts {
  observation: Part | null;
  feeling: Part | null;
  need: Part | null;
  request: Part | null;
}

export type SafetyKind = (typeof safetyKinds)[number];

/** `clear`: coaching stops and help is shown. `unclear`: one plain question is asked first. */
export interface Safety {
  kind: SafetyKind;
  level: 'clear' | 'unclear';
  rule: string;
}

/** Everything the engine sees in one message. */
export interface Reading {
  text: string;
  relation: Relation;
  /** True when `relation` was guessed from the words, not given. */
  relationGuessed: boolean;
  /** Only the first 4,000 characters are read; true when there were more. */
  truncated: boolean;
  /** False when the message does not look like English: then there are no findings. */
  english: boolean;
  clauses: Clause[];
  findings: Finding[];
  fine: Fine[];
  parts: Parts;
  /** True exactly when a finding is above `note`. */
  blaming: boolean;
  /** How likely it is to start an argument, 0 to 1. */
  score: number;
  safety: Safety | null;
}
