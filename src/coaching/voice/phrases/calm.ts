export const calmPhrases = [
  'calm.offer',
  'calm.any_time',
  'calm.progress',
  'calm.worse',
  'calm.pause_first',
] as const;
