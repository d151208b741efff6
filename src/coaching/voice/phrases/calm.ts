export const calmPhrases = [
  'calm.offer',
  'calm.any_time',
  'calm.progress',
  'calm.worse',
  'calm.better',
  'calm.better_now',
  'calm.same',
  'calm.pause_first',
] as const;
