export const askPhrases = ['ask.what', 'ask.only_near', 'ask.not_known'] as const;
