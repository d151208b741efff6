import { clarityOf, type Turn } from '../../coaching/rehearsal/rehearsal.js';

/** A turn as other programs read it. */
export const told = ({ turn, said, reply, tension, heard, clarity, feedback, ended }: Turn) => ({
  turn,
  said,
  reply,
  tension,
  heard,
  clarity: clarityOf(clarity),
  tip: feedback.tip?.say ?? null,
  ended,
});
