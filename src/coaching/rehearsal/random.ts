import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance for one turn. Each turn has its own, so that a line taken back leaves the turns before it as they were. */
export interface Chance {
  /** True in `share` of cases, from 0 to 1. */
  is(share: number): boolean;
  /** One of them, each as likely as its weight says; null when there is none. */
  pick<T>(from: readonly T[], weight?: (one: T) => number): T | null;
}

/** @param variant another whole number for each of the ways a turn can go, so that they do not end up alike. */
export function chanceOf(seed: number, turn: number, variant = 0): Chance {
  const generator = xoroshiro128plus(mixed(mixed(seed, turn), variant));
  const next = () => uniformFloat64(generator);
  next();
  return {
    is: (share) => next() < share,
    pick(from, weight = () => 1) {
      const drawn = next();
      const total = from.reduce((sum, one) => sum + weight(one), 0);
      if (total <= 0) return null;
      let left = drawn * total;
      for (const one of from) {
        left -= weight(one);
        if (left < 0) return one;
      }
      return from.at(-1) ?? null;
    },
  };
}

/** Neighbouring seeds must not give neighbouring numbers (the finaliser of MurmurHash3). */
function mixed(seed: number, turn: number): number {
  let bits = Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
