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
export function withJoinedDeeds(angles: Angle[], clauses: Clause[], told: Map<Clause, Complaint>): Angle[] {
  return angles.flatMap((angle) => {
    const next = clauses[clauses.indexOf(angle.clause) + 1];
    const also = next && goesOn(next) ? told.get(next) : undefined;
    if (!also || !angle.complaint || !isTold(angle) || !belong(angle.complaint, also)) return [angle];
    const complaint: Complaint = { ...angle.complaint, also };
    const words = `${complaint.predicate} ${also.verb} ${also.predicate}`.split(' ').length;
    if (words > longest) return [angle];
    const second = angles.find(({ clause }) => clause === next);
    const frame = angle.frame ?? (second && isTold(second) ? second.frame : null);
    const weight = Math.max(angle.weight, second?.weight ?? 0) + 0.5;
    return [{ ...angle, complaint, frame, weight }, angle];
  });
}

const isTold = ({ frame }: Angle): boolean => frame === null || frame.by === 'deed';

const belong = (first: Complaint, second: Complaint): boolean =>
  !first.negative &&
  first.tense === second.tense &&
  (first.tense === 'past'
    ? first.act === 'past' && /^(?:past|omission)$/.test(second.act)
    : first.act === 'habit' && second.act === 'habit');
