export const starterPhrases = [
  'starter.listen',
  'starter.meeting',
  'starter.sent',
  'starter.minute',
  'starter.stop',
] as const;
