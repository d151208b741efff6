export const tryPhrases = [
  'try.ask',
  'try.no_blame',
  'try.no_blame_left',
  'try.less_blame',
  'try.less_blame_left',
  'try.feeling',
  'try.happened',
  'try.request',
  'try.reason',
  'try.shorter',
  'try.fine',
  'try.no_gain',
] as const;
