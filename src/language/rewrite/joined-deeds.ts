import type { Clause } from '../clause.js';
import type { Angle } from './angle.js';
import type { Complaint } from './complaint.js';
import { goesOn } from './goes-on.js';

/** Together they should still be said in one breath. */
const longest = 24;

/**
 * "You borrowed my car | and brought it back with an empty tank": what somebody did in one go is one complaint, and
 * the second half may be the one that hurts. Each half stays, for when the whole cannot be said.
 */
export function withJoinedDeeds(angles: Angle[], clauses: Clause[]): Angle[] {
  return angles.flatMap((angle) => {
    const at = clauses.indexOf(angle.clause);
    const second = angles.find(({ clause }) => clause === clauses[at + 1]);
    if (!second?.complaint || !angle.complaint || !goesOn(clauses[at + 1]!)) return [angle];
    if (!isTold(angle) || !isTold(second) || !belong(angle.complaint, second.complaint)) return [angle];
    const also = second.complaint;
    const complaint: Complaint = { ...angle.complaint, also };
    const words = `${complaint.predicate} ${also.verb} ${also.predicate}`.split(' ').length;
    if (words > longest) return [angle];
    const weight = Math.max(angle.weight, second.weight) + 0.5;
    return [{ ...angle, complaint, frame: angle.frame ?? second.frame, weight }, angle];
  });
}

const isTold = ({ frame }: Angle): boolean => frame === null || frame.by === 'deed';

const belong = (first: Complaint, second: Complaint): boolean =>
  !first.negative &&
  first.tense === second.tense &&
  (first.tense === 'past'
    ? first.act === 'past' && /^(?:past|omission)$/.test(second.act)
    : first.act === 'habit' && second.act === 'habit');
