export const askPhrases = [
  'ask.what',
  'ask.only_near',
  'ask.not_known',
  'ask.for_instance',
  'ask.taken_as',
  'ask.or_say',
] as const;
