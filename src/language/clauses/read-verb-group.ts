import { readAdverb } from './adverb.js';
import { readAttemptVerb, readHabitVerb } from './catenative.js';
import { readBe } from './copula.js';
import { readMainVerb } from './main-verb.js';
import { readDuty, readModal } from './modality.js';
import { readNegation } from './negation.js';
import type { Predicate } from './predicate.js';
import { readTenseAuxiliary } from './tense-auxiliary.js';
import type { VerbGroup } from './verb-group.js';

/** The kinds of words in a verb group. A word is of the first kind that takes it. */
const readers = [
  readNegation,
  readDuty,
  readModal,
  readTenseAuxiliary,
  readAdverb,
  readHabitVerb,
  readAttemptVerb,
  readBe,
  readMainVerb,
];
const longest = 14;

/** Reads auxiliaries, adverbs and verb from left to right into `found`; `at` ends where the predicate begins. */
export function readVerbGroup(group: VerbGroup): void {
  for (; group.steps < longest && group.at < group.tokens.length; group.steps++) {
    if (step(group) === 'end') break;
    group.at++;
  }
  group.found.tense = tenseOf(group);
}

function step(group: VerbGroup): 'on' | 'end' {
  for (const read of readers) {
    const went = read(group);
    if (went) return went;
  }
  return 'end';
}

function tenseOf({ found, past, perfect }: VerbGroup): Predicate['tense'] {
  // "You've been distant" is how it is; "you haven't been home since May" is what did not happen.
  if (perfect && found.verb === 'be') return past || found.negative ? 'past' : 'present';
  // "You've been shouting", "you've never once asked": true up to now.
  if (perfect && (found.progressive || (found.negative && found.often && !past))) return 'present';
  if (found.tense) return found.tense;
  if (found.verb === null) return null;
  if (past || perfect) return 'past';
  return found.modal === 'will' ? 'future' : 'present';
}
