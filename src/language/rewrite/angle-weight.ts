import type { Clause } from '../clause.js';
import type { Reading } from '../reading.js';
import type { Complaint } from './complaint.js';
import { stemsOf } from './concrete.js';
import type { FrameMatch } from './frames.js';

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
/** A little below a charge that can be told, above names and guesses. */
const accountWeight = 4;

/** How much of what the person said an account keeps, told words as stems. */
export const weightOfAccount = (complaint: Complaint, vague: Set<string>): number =>
  accountWeight + Math.min(toldIn(complaint.said, vague), 3) * 0.5;

/** How much one complaint matters: what kind it is, how much it tells, how sharply the words were found. */
export function weightOf(
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
  const told = toldIn(complaint?.predicate, vague);
  const overlooked = reading.findings.length > 0 && found.length === 0;
  return (
    (complaint ? (actWeight[complaint.act] ?? 3) : 2) +
    (frame?.weight ?? 0) +
    Math.min(told, 3) * 0.7 +
    severity -
    (overlooked ? (told >= 2 || (told > 0 && frame?.by === 'deed') ? 1 : 5) : 0)
  );
}

const toldIn = (words: string | null | undefined, vague: Set<string>): number =>
  [...stemsOf(words ?? '')].filter((stem) => !vague.has(stem)).length;
