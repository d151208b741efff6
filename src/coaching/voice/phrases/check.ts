export const checkPhrases = [
  'check.ask',
  'check.argue',
  'check.argue_part',
  'check.fine',
  'check.fine_plain',
  'check.rewrite_fine',
] as const;
