/** Runs something later. @param afterMs milliseconds. @returns a function that calls it off. */
export type Schedule = (afterMs: number, run: () => void) => () => void;

/** Does not keep the process open: nobody waits for a breath when the house closes. */
export const scheduleWithTimer: Schedule = (afterMs, run) => {
  const timer = setTimeout(run, afterMs).unref();
  return () => clearTimeout(timer);
};

/** Turns that nobody asked for: at most one is to come in each conversation. */
export interface Waking {
  set(conversation: string, afterMs: number, wake: () => void): void;
  cancel(conversation: string): void;
  cancelAll(): void;
}

export function createWaking(schedule: Schedule): Waking {
  const toCome = new Map<string, () => void>();
  const cancel = (conversation: string) => {
    toCome.get(conversation)?.();
    toCome.delete(conversation);
  };
  return {
    set(conversation, afterMs, wake) {
      cancel(conversation);
      const callOff = schedule(afterMs, () => {
        toCome.delete(conversation);
        wake();
      });
      toCome.set(conversation, callOff);
    },
    cancel,
    cancelAll() {
      for (const conversation of [...toCome.keys()]) cancel(conversation);
    },
  };
}
