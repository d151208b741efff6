export const relationPhrases = [
  'relation.partner',
  'relation.parent',
  'relation.child',
  'relation.sibling',
  'relation.family',
  'relation.friend',
  'relation.roommate',
  'relation.coworker',
  'relation.manager',
  'relation.report',
  'relation.general',
] as const;
