import type { Clause } from '../clause.js';
import type { Complaint } from './complaint.js';
import type { FrameMatch } from './frames.js';

/** A complaint as it may be rewritten, with the frame that fits it, if any. */
export interface Angle {
  complaint: Complaint | null;
  /** What grammar alone makes of the clause, be it told by its frame or not. */
  plain: Complaint | null;
  frame: FrameMatch | null;
  clause: Clause;
  weight: number;
}
