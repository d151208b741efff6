import { z } from 'zod';

/** Who is listening. `manager`: said to my manager; `report`: said to someone who reports to me. */
export const relations = [
  'partner',
  'parent',
  'child',
  'sibling',
  'family',
  'friend',
  'roommate',
  'coworker',
  'manager',
  'report',
  'general',
] as const;
export const relationSchema = z.enum(relations);
export type Relation = z.infer<typeof relationSchema>;

const workRelations: readonly Relation[] = ['coworker', 'manager', 'report'];

export const isWork = (relation: Relation): boolean => workRelations.includes(relation);
