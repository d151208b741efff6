import type { Relation } from '../../catalogue/relation.js';
import type { GoodDeed } from './deed.js';

/** What somebody is thankful for, to whom, and what it did for them once they have said so. */
export interface Thankful {
  id: string;
  deed: GoodDeed;
  effect: string | null;
  relation: Relation;
}
