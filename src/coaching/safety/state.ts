/** A worry that is not over: what it is about, how sure it is, and how far its checks have come. */
export interface Concern {
  /** Which of `content/safety/answers.yaml` speaks to it. */
  answer: string;
  /** The rule of the screen that found it. */
  rule: string;
  level: 'clear' | 'unclear';
  /** A question stands open and the next plain answer is for it. */
  asked: boolean;
  /** Plain answers that there is no danger, each to a check of its own. */
  safe: number;
  /** How often the question of an unclear sign was passed over. */
  missed: number;
  /** Turn of the last sign or plain answer; the next check comes some turns later. */
  since: number;
}

/** What safety remembers of one sitting. JSON-able, without a word of what was written; a reload must keep it. */
export interface SafetyState {
  concern: Concern | null;
  /** Region the person chose for help lines; null: from their locale. */
  region: string | null;
  /** Rules, and answers with `once`, that were asked about: not asked about again in this talk. */
  settled: string[];
  /** Words were declined, by which answer and in which turn: "why not?" right after is about them. */
  declined: { answer: string; turn: number } | null;
  /** How often each line was said, so that the next way of saying it is used. */
  said: Record<string, number>;
}

export const newSafetyState = (): SafetyState => ({
  concern: null,
  region: null,
  settled: [],
  declined: null,
  said: {},
});
