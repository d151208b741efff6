import type { Answers } from './deciding.js';

/** What a talk remembers of a decision. How it is right now changes, so that is asked every time. */
export interface Decided {
  draft: string;
  answers: Pick<Answers, 'risk' | 'matters'>;
  /** Upward it is said once that it need not be raised. */
  mayLeaveSaid: boolean;
}

/** What is known already about saying this draft. A matter that was not one may be one by now. */
export function knownOf(decided: Decided | null, draft: string | undefined): Answers {
  if (!draft || decided?.draft !== draft) return {};
  const { risk, matters } = decided.answers;
  return { risk, matters: matters === 'yes' ? matters : undefined };
}
