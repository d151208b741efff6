export const starterPhrases = [
  'starter.listen',
  'starter.meeting',
  'starter.minute',
  'starter.stop',
] as const;
