export const ackPhrases = ['ack.everyday', 'ack.strong', 'ack.work'] as const;
