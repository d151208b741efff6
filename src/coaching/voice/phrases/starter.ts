export const starterPhrases = ['starter.listen', 'starter.meeting'] as const;
