import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import type { Reading } from '../reading.js';
import type { Complaint } from './complaint.js';
import { complaintIn } from './complaint-in.js';
import { stemsOf } from './concrete.js';
import type { FrameFinder, FrameMatch } from './frames.js';
import type { Sayable } from './sayable.js';
import { partsOf } from './slots.js';
import { brokenWord } from './told.js';

/** A complaint as it may be rewritten, with the frame that fits it, if any. */
export interface Angle {
  complaint: Complaint | null;
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
/** Verbs that are a verdict and not a deed: what they are said of is kept, they are not. */
const judging = /^(?:ruin|spoil|wreck|destroy|sabotage|screw|mess|botch|butcher)$/;
const severityWeight = { note: 0, low: 1, medium: 2, high: 2.5 };
const vagueDeed =
  /^(?:do|make|be|go|come|get|have|ruin|mess|screw|destroy|spoil|start|act|behave|keep|say|tell|dare|guys|know|let|take|give|want|stop|change|try|start)$/;

/** The complaints of a message, the one that matters most first: one is rewritten, the others wait. */
export function anglesOf(
  reading: Reading,
  findFrame: FrameFinder,
  sayable: Sayable,
  words: Rewriting,
): Angle[] {
  const vague = stemsOf(words.vague.join(' '));
  const addressed = reading.clauses.some((clause) => clause.subject === 'you' && clause.who === 'you');
  const angles = reading.clauses.flatMap((clause, index): Angle[] => {
    if (addressed && clause.subject === 'third' && /^(?:he|she|they)\b/.test(clause.who)) return [];
    const parsed = complaintIn(
      brokenWord(clause, reading.clauses[index + 1]),
      { before: reading.clauses[index - 1], after: reading.clauses[index + 1] },
      words,
    );
    const complaint = parsed && sayable(parsed) ? parsed : null;
    const frame = findFrame(clause, complaint);
    if (!frame && (!complaint || saysNothing(complaint, vague))) return [];
    if (
      frame &&
      complaint &&
      (frame.by !== 'deed' ||
        (judging.test(complaint.verb) && complaint.tense === 'past') ||
        saysNothing(complaint, vague))
    ) {
      const { object } = partsOf(complaint.predicate);
      const spoken: FrameMatch =
        frame.by === 'deed'
          ? { ...frame, by: 'phrase', groups: object && /^(?:my|our|[A-Z])/.test(object) ? { object } : {} }
          : frame;
      return [
        {
          complaint: null,
          frame: spoken,
          clause,
          weight: weightOf(clause, complaint, frame, reading, vague) + (1 - index / 20),
        },
      ];
    }
    return [
      {
        complaint,
        frame,
        clause,
        weight: weightOf(clause, complaint, frame, reading, vague) + (1 - index / 20),
      },
    ];
  });
  return angles.sort((a, b) => b.weight - a.weight);
}

/** "You do this": a deed without a word that tells which. */
const saysNothing = (complaint: Complaint, vague: Set<string>): boolean =>
  vagueDeed.test(complaint.verb) &&
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
    (overlooked ? (told >= 2 || (told > 0 && frame?.by === 'deed') ? 2 : 5) : 0)
  );
}
