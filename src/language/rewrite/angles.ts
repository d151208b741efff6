import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import type { Reading } from '../reading.js';
import { isAboutAnother, isAddressed } from './addressed.js';
import type { Angle } from './angle.js';
import { weightOf, weightOfAccount } from './angle-weight.js';
import { withAccount, withReason } from './beside.js';
import { isCharged, isMeant, isName } from './charged.js';
import type { Complaint } from './complaint.js';
import { complaintIn } from './complaint-in.js';
import { stemsOf } from './concrete.js';
import type { FrameFinder, FrameMatch } from './frames.js';
import { withJoinedDeeds } from './joined-deeds.js';
import type { Accounts } from './own-account.js';
import { partsOf } from './predicate-parts.js';
import type { Sayable } from './sayable.js';
import { brokenWord, withOutcome } from './told.js';

/** What is missed, or thought, is mostly meant as it stands. */
const seldomFigured = new Set(['lack', 'omission', 'thought']);

/** What complaints are found by, compiled from content. */
export interface AngleFinders {
  findFrame: FrameFinder;
  sayable: Sayable;
  accounts: Accounts;
  words: Rewriting;
  /** Stems of what says nothing by itself. */
  vague: Set<string>;
}

/** The complaints of a message, the one that matters most first: one is rewritten, the others wait. */
export function anglesOf(reading: Reading, finders: AngleFinders): Angle[] {
  const { findFrame, sayable, accounts, words, vague } = finders;
  const addressed = reading.clauses.some(isAddressed);
  // "Give him a medal, he rinsed a cup": where all there is to it is a dig, what stands beside it was well done.
  const mocks =
    reading.findings.length > 0 && reading.findings.every(({ pattern }) => pattern === 'contempt_sarcasm');
  const told = new Map<Clause, Complaint>();
  const angles = reading.clauses.flatMap((clause, index): Angle[] => {
    if (isAboutAnother(clause, addressed, reading.relation)) {
      const spoken = findFrame(clause, null);
      const weight = weightOf(clause, null, spoken, reading, vague) + (1 - index / 20);
      return spoken
        ? [{ complaint: null, plain: null, frame: spoken, clause, weight }]
        : toldOf(clause, index);
    }
    if (mocks && !isCharged(clause, reading) && !isMeant(clause, reading)) return [];
    const parsed = complaintIn(
      withOutcome(brokenWord(clause, reading.clauses[index + 1]), reading.clauses[index + 1]),
      { before: reading.clauses[index - 1], after: reading.clauses[index + 1] },
      words,
    );
    const complaint = parsed && sayable(parsed) && !isName(parsed, reading) ? parsed : null;
    if (complaint) told.set(clause, complaint);
    const quoted = complaint === null && /["'“‘]/.test(parsed?.predicate ?? '');
    const empty = complaint !== null && saysNothing(complaint, vague, words);
    const nameOnly = complaint?.act === 'label' || complaint?.act === 'thought';
    const found =
      findFrame(clause, quoted ? parsed : complaint) ??
      (complaint === null || empty || nameOnly ? findFrame.last(clause) : null);
    // "Other dads come to the games": that others are named is beside the point, once it is known what they do.
    const frame = complaint?.meant && !empty && found?.by === 'phrase' ? null : found;
    if (!frame && (!complaint || empty)) return toldOf(clause, index);
    const weight = weightOf(clause, complaint, frame, reading, vague) + (1 - index / 20);
    const judged = complaint !== null && words.judging.includes(complaint.verb) && complaint.tense === 'past';
    // A frame that goes by the words of the whole clause is there because they are not meant as they stand.
    const plain =
      empty || judged || (frame?.by === 'phrase' && !seldomFigured.has(complaint?.act ?? ''))
        ? null
        : complaint;
    return frame && parsed && (frame.by !== 'deed' || judged || empty || complaint === null)
      ? [
          {
            complaint: null,
            plain,
            frame: inItsTime(asSpoken(frame, parsed), clause.when ? null : parsed.when),
            clause,
            weight,
          },
        ]
      : [{ complaint, plain, frame, clause, weight }];
  });
  function toldOf(clause: Clause, index: number): Angle[] {
    const complaint = accounts(clause);
    // "When I was your age | I had two jobs": held up to them, and nothing that happened here.
    const other = /\bwhen I was (?:your|\w+teen|young|little|a)\b/i.test(
      reading.clauses[index - 1]?.words ?? '',
    );
    if (!complaint || other) return [];
    const weight = weightOfAccount(complaint, vague) + (1 - index / 20);
    return [{ complaint, plain: complaint, frame: null, clause, weight }];
  }
  const joined = withJoinedDeeds(angles, reading.clauses, told);
  return withAccount(withReason(joined.sort((a, b) => b.weight - a.weight)));
}

/** A deed that is told by its frame alone, with what it was done to where that can be named. */
function asSpoken(frame: FrameMatch, complaint: Complaint): FrameMatch {
  if (frame.by !== 'deed') return frame;
  const { object } = partsOf(complaint.predicate);
  return { ...frame, by: 'phrase', groups: object && /^(?:my|our|[A-Z])/.test(object) ? { object } : {} };
}

/** "When we go out with them | you act like I'm not there": when it is stays, whatever is made of the rest. */
const inItsTime = (frame: FrameMatch, when: string | null): FrameMatch =>
  when && /^when (?:I|we)\b/.test(when) && when.split(' ').length <= 10
    ? { ...frame, groups: { when, ...frame.groups } }
    : frame;

/** "You do this": a deed without a word that tells which. */
const saysNothing = (complaint: Complaint, vague: Set<string>, { empty }: Rewriting): boolean =>
  empty.includes(complaint.verb) &&
  !(complaint.act === 'regret' && /^(?:say|tell|ask)$/.test(complaint.verb)) &&
  !['cause', 'event', 'thought', 'label'].includes(complaint.act) &&
  !(complaint.verb === 'take' && /\bside\b/.test(complaint.predicate)) &&
  !/^(?:do|take) your (?:bit|part|share|turn)\b/.test(`${complaint.verb} ${complaint.predicate}`) &&
  ![...stemsOf(complaint.predicate)].some((stem) => !vague.has(stem));
