import type { Clause } from '../clause.js';
import type { Reading } from '../reading.js';
import type { Complaint } from './complaint.js';

/** "You psycho", "control freak": a name that was taken for a verb. */
export const isName = ({ act, verb, predicate, clause }: Complaint, { findings }: Reading): boolean =>
  act !== 'label' &&
  act !== 'cause' &&
  verb !== 'be' &&
  findings.some(
    ({ pattern, start, end, text }) =>
      pattern === 'label' &&
      start < clause.end &&
      end > clause.start &&
      (new RegExp(`\\b${verb}\\b`, 'i').test(text) ||
        (clause.kind === 'command' && predicate.toLowerCase().startsWith(text.toLowerCase()))),
  );

export const isCharged = (clause: Clause, { findings }: Reading): boolean =>
  findings.some((finding) => finding.start < clause.end && finding.end > clause.start);

/**
 * "Oh brilliant, | you booked it for the day of my interview": where the dig is only called out, the deed beside it is
 * what is wrong, if it was done to me; "give him a medal, | he rinsed a cup" is not.
 */
export const isMeant = (
  { subject, tense, predicate, words }: Clause,
  { clauses, findings }: Reading,
): boolean =>
  // "Great, another weekend at theirs. | Thanks for checking with me.": beside a dig, thanks are one as well.
  /^(?:thanks|thank you|cheers) for (?:not )?[a-z]+ing\b/i.test(words) ||
  (subject === 'you' &&
    tense === 'past' &&
    /\b(?:my|me|our|us|mum's|dad's)\b/i.test(predicate) &&
    clauses.every(
      (other) =>
        other.verb === null || !findings.some(({ start, end }) => start < other.end && end > other.start),
    ));
