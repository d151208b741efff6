import type { Relation } from '../../catalogue/relation.js';
import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import type { Reading } from '../reading.js';
import type { Complaint } from './complaint.js';
import { complaintIn } from './complaint-in.js';
import { stemsOf } from './concrete.js';
import type { FrameFinder, FrameMatch } from './frames.js';
import type { Accounts } from './own-account.js';
import type { Sayable } from './sayable.js';
import { partsOf } from './slots.js';
import { brokenWord } from './told.js';

/** A complaint as it may be rewritten, with the frame that fits it, if any. */
export interface Angle {
  complaint: Complaint | null;
  /** What grammar alone makes of the clause, be it told by its frame or not. */
  plain: Complaint | null;
  frame: FrameMatch | null;
  clause: Clause;
  weight: number;
}

const actWeight: Record<string, number> = {
  habit: 6,
  lack: 6,
  past: 6,
  omission: 6,
  unwanted: 5,
  wanted: 5,
  regret: 5,
  cause: 6,
  event: 6,
  thought: 4,
  label: 1,
};
const severityWeight = { note: 0, low: 1, medium: 2, high: 2.5 };
/** What is missed, or thought, is mostly meant as it stands. */
const seldomFigured = new Set(['lack', 'omission', 'thought']);
/** A little below a charge that can be told, above names and guesses. */
const accountWeight = 4;

/** The complaints of a message, the one that matters most first: one is rewritten, the others wait. */
export function anglesOf(
  reading: Reading,
  findFrame: FrameFinder,
  sayable: Sayable,
  accounts: Accounts,
  words: Rewriting,
): Angle[] {
  const vague = stemsOf(words.vague.join(' '));
  const addressed = reading.clauses.some(isAddressed);
  // "Give him a medal, he rinsed a cup": where all there is to it is a dig, what stands beside it was well done.
  const mocks =
    reading.findings.length > 0 && reading.findings.every(({ pattern }) => pattern === 'contempt_sarcasm');
  const angles = reading.clauses.flatMap((clause, index): Angle[] => {
    if (isAboutAnother(clause, addressed, reading.relation)) {
      const spoken = findFrame(clause, null);
      const weight = weightOf(clause, null, spoken, reading, vague) + (1 - index / 20);
      return spoken
        ? [{ complaint: null, plain: null, frame: spoken, clause, weight }]
        : toldOf(clause, index);
    }
    if (mocks && !isCharged(clause, reading)) return [];
    const parsed = complaintIn(
      brokenWord(clause, reading.clauses[index + 1]),
      { before: reading.clauses[index - 1], after: reading.clauses[index + 1] },
      words,
    );
    const complaint = parsed && sayable(parsed) && !isName(parsed, reading) ? parsed : null;
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
      ? [{ complaint: null, plain, frame: asSpoken(frame, parsed), clause, weight }]
      : [{ complaint, plain, frame, clause, weight }];
  });
  function toldOf(clause: Clause, index: number): Angle[] {
    const complaint = accounts(clause);
    const told = [...stemsOf(complaint?.said ?? '')].filter((stem) => !vague.has(stem)).length;
    return complaint
      ? [
          {
            complaint,
            plain: complaint,
            frame: null,
            clause,
            weight: accountWeight + Math.min(told, 3) * 0.5 + (1 - index / 20),
          },
        ]
      : [];
  }
  return withAccount(withReason(angles.sort((a, b) => b.weight - a.weight)));
}

/** "You psycho", "control freak": a name that was taken for a verb. */
const isName = ({ act, verb, predicate, clause }: Complaint, { findings }: Reading): boolean =>
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

const isCharged = (clause: Clause, { findings }: Reading): boolean =>
  findings.some((finding) => finding.start < clause.end && finding.end > clause.start);

const isAddressed = (clause: Clause): boolean =>
  (clause.subject === 'you' && clause.who === 'you') || /\b(?:you|your|yours)\b/i.test(clause.words);

/** "Zoe drove two hours. You sent a thumbs up.": whoever it is said of, it is not the one who listens. */
const isAboutAnother = ({ subject, who }: Clause, addressed: boolean, relation: Relation): boolean =>
  subject === 'third' &&
  ((addressed && !/^your\b/.test(who)) ||
    (relation !== 'child' && /\b(?:kids?|children|baby|son|daughter)$/.test(who)));

/** "Bring her early today, | I have a meeting at six": what is asked for, and why. */
function withReason(angles: Angle[]): Angle[] {
  const account = angles.find(({ complaint }) => complaint?.own)?.complaint?.said;
  if (!account) return angles;
  return angles.map((angle) =>
    angle.complaint?.act === 'wanted'
      ? { ...angle, complaint: { ...angle.complaint, said: account } }
      : angle,
  );
}

/** "You're a slob, there's hair in the butter": what was found tells more than the name called. */
function withAccount(angles: Angle[]): Angle[] {
  const [first, ...others] = angles;
  if (!first?.frame || first.frame.by === 'deed' || Object.keys(first.frame.groups).length > 0) return angles;
  const account = others.find(({ complaint }) => complaint?.own === 'account');
  if (!account) return angles;
  return [{ ...account, frame: first.frame, weight: first.weight }, ...angles];
}

/** A deed that is told by its frame alone, with what it was done to where that can be named. */
function asSpoken(frame: FrameMatch, complaint: Complaint): FrameMatch {
  if (frame.by !== 'deed') return frame;
  const { object } = partsOf(complaint.predicate);
  return { ...frame, by: 'phrase', groups: object && /^(?:my|our|[A-Z])/.test(object) ? { object } : {} };
}

/** "You do this": a deed without a word that tells which. */
const saysNothing = (complaint: Complaint, vague: Set<string>, { empty }: Rewriting): boolean =>
  empty.includes(complaint.verb) &&
  !(complaint.act === 'regret' && /^(?:say|tell|ask)$/.test(complaint.verb)) &&
  !['cause', 'event', 'thought', 'label'].includes(complaint.act) &&
  ![...stemsOf(complaint.predicate)].some((stem) => !vague.has(stem));

function weightOf(
  clause: Clause,
  complaint: Complaint | null,
  frame: FrameMatch | null,
  reading: Reading,
  vague: Set<string>,
): number {
  const found = reading.findings.filter(
    (finding) => finding.start < clause.end && finding.end > clause.start,
  );
  const severity = Math.max(0, ...found.map((finding) => severityWeight[finding.severity]));
  const told = [...stemsOf(complaint?.predicate ?? '')].filter((stem) => !vague.has(stem)).length;
  const overlooked = reading.findings.length > 0 && found.length === 0;
  return (
    (complaint ? (actWeight[complaint.act] ?? 3) : 2) +
    (frame?.weight ?? 0) +
    Math.min(told, 3) * 0.7 +
    severity -
    (overlooked ? (told >= 2 || (told > 0 && frame?.by === 'deed') ? 1 : 5) : 0)
  );
}
