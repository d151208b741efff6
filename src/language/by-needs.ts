/** Keys (words, and tags with their `#`) one of which must be there. */
export type Need = ReadonlySet<string>;

interface Entry<T> {
  thing: T;
  order: number;
  /** Numbers of its other needs. */
  others: number[];
}

/** Of the needs from `32 * at` on, those whose bits are set. */
interface Mark {
  at: number;
  bits: number;
}

/**
 * Finds, among hundreds of things, the few all of whose needs are met. Needs are numbered, and each key has the
 * bits of those it meets, so that what a sentence meets is soon put together; a thing is looked at only where its
 * first need is met, which is best its rarest. They come in the order in which their first needs are met, and then
 * as given. What needs nothing is never found.
 */
export function byNeeds<T>(
  things: readonly T[],
  needsOf: (thing: T) => readonly Need[],
): (keys: Iterable<string>) => T[] {
  const { numberOf, marks, count } = numbering();
  const needs = things.map(needsOf);
  // First needs get the lowest numbers, so that the others are never looked through.
  for (const [first] of needs) if (first) numberOf(first);
  const hanging = Array.from({ length: count() }, (): Entry<T>[] => []);
  needs.forEach((all, order) => {
    const [first, ...others] = all.map(numberOf);
    if (first !== undefined) hanging[first]!.push({ thing: things[order]!, order, others });
  });
  const size = Math.ceil(count() / 32);
  const sizeOfFirst = Math.ceil(hanging.length / 32);
  return (keys) => {
    const met = new Int32Array(size);
    const isMet = (need: number): boolean => (met[need >> 5]! & (1 << (need & 31))) !== 0;
    const firsts: number[] = [];
    const places: number[] = [];
    let place = 0;
    for (const key of keys) {
      place++;
      for (const { at, bits } of marks.get(key) ?? none) {
        // The lowest bit that is set is taken away, until none is left.
        if (at < sizeOfFirst)
          for (let fresh = bits & ~met[at]!; fresh !== 0; fresh &= fresh - 1) {
            firsts.push(32 * at + 31 - Math.clz32(fresh & -fresh));
            places.push(place);
          }
        met[at]! |= bits;
      }
    }
    const found: { entry: Entry<T>; place: number }[] = [];
    firsts.forEach((need, index) => {
      for (const entry of hanging[need] ?? [])
        if (entry.others.every(isMet)) found.push({ entry, place: places[index]! });
    });
    return found
      .sort((one, other) => one.place - other.place || one.entry.order - other.entry.order)
      .map(({ entry }) => entry.thing);
  };
}

/** Gives each need a number, and each key the marks of the needs it meets. */
function numbering() {
  const numbers = new Map<string, number>();
  const marks = new Map<string, Mark[]>();
  const mark = (key: string, need: number): void => {
    const known = marks.get(key) ?? [];
    marks.set(key, known);
    const bits = 1 << (need & 31);
    const last = known.at(-1);
    if (last?.at === need >> 5) last.bits |= bits;
    else known.push({ at: need >> 5, bits });
  };
  const numberOf = (need: Need): number => {
    const name = [...need].sort().join('\n');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(name, number);
    for (const key of need) mark(key, number);
    return number;
  };
  return { numberOf, marks: marks as ReadonlyMap<string, readonly Mark[]>, count: () => numbers.size };
}

const none: readonly Mark[] = [];
