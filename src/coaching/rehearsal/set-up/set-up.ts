import type { PersonaId } from '../../../catalogue/persona.js';
import type { Relation } from '../../../catalogue/relation.js';
import type { Difficulty } from '../rehearsal.js';

/** What is asked before a rehearsal begins, in this order. */
export const setUpTopics = ['risk', 'who', 'what', 'reaction', 'hard'] as const;
export type SetUpTopic = (typeof setUpTopics)[number];

/** What is known of a rehearsal that is being set up. */
export interface SetUp {
  /** From which everything is drawn that is left to chance. */
  seed: number;
  /** They said that it is no risk; a risk is not played (COACHING §8). */
  safe: boolean;
  relation: Relation | null;
  /** What the person calls the listener; null: by who they are. */
  name: string | null;
  /** One of the scenarios; null for a subject of the person's own. */
  scenario: string | null;
  /** The subject in the person's own words; null when it is a scenario's. */
  words: string | null;
  /** Words that can be said as they are, brought along from a draft. */
  statement: string | null;
  persona: PersonaId | null;
  difficulty: Difficulty | null;
}

export const newSetUp = (seed: number): SetUp => ({
  seed,
  safe: false,
  relation: null,
  name: null,
  scenario: null,
  words: null,
  statement: null,
  persona: null,
  difficulty: null,
});

/** The first question that is still open; null when it can begin. */
export function nextTopic(setUp: SetUp): SetUpTopic | null {
  const { safe, relation, scenario, words, persona, difficulty } = setUp;
  if (!safe) return 'risk';
  if (relation === null && scenario === null) return 'who';
  if (scenario === null && words === null) return 'what';
  if (persona === null) return 'reaction';
  return difficulty === null ? 'hard' : null;
}

/** Whoever it is said to is known already, or was a moment ago: another one has another subject. */
export const toSomeoneElse = (setUp: SetUp, relation: Relation, name: string | null): SetUp => ({
  ...setUp,
  relation,
  name,
  scenario: setUp.relation === relation ? setUp.scenario : null,
});
