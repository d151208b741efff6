import type { Relation } from '../../catalogue/relation.js';
import type { Asked } from './asked.js';

/** What somebody wants to refuse, and to whom. */
export interface Refusal extends Asked {
  id: string;
  relation: Relation;
  /** What was asked is not known; the no fits anything. */
  general: boolean;
}
