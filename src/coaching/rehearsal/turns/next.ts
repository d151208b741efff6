import type { Reply } from '../../reply.js';
import type { Show } from '../cards/show.js';
import type { Rehearsing, UnderWay } from '../rehearsing.js';

/** What comes of one line or one press: how the rehearsal stands now, null when it is gone for good, and what is shown. */
export interface Next {
  rehearsing: Rehearsing | null;
  card: Reply;
}

/** Something that can be done in a rehearsal that has begun. */
export type Way = (rehearsing: UnderWay, show: Show) => Next;
