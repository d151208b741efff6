/** What has been met before is not met again. */
export interface Once {
  /** Whether this is the first time; notes it. */
  first(key: string): boolean;
  /** It did not happen after all: the next one is the first again. */
  undo(key: string): void;
}

const most = 10_000;

/** Remembers keys for so many milliseconds, and the latest ten thousand at most. */
export function createOnce(forMs: number, clock: () => number): Once {
  const met = new Map<string, number>();
  const forget = () => {
    for (const [key, at] of met) {
      if (clock() - at < forMs && met.size <= most) return;
      met.delete(key);
    }
  };
  return {
    first(key) {
      forget();
      if (met.has(key)) return false;
      met.set(key, clock());
      return true;
    },
    undo: (key) => void met.delete(key),
  };
}
