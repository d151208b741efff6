export const pocketPhrases = [
  'pocket.here',
  'pocket.begin',
  'pocket.defensive',
  'pocket.stop',
  'pocket.stop_line',
  'pocket.stop_line_work',
] as const;
