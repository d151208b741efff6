/** What became of an answer: taken, asked about once more (and why), or about something else. */
export type Answered =
  | { kind: 'taken' }
  | { kind: 'again'; because: 'verdict'; word: string; words: string; beneath: string[] }
  | {
      kind: 'again';
      because: 'danger' | 'thought' | 'camera' | 'what_then' | 'demand' | 'blames' | 'weighs';
      words: string;
    }
  | { kind: 'not_mine' };

export const taken: Answered = { kind: 'taken' };
