/** Keys (words, and tags with their `#`) one of which must be there. */
export type Need = ReadonlySet<string>;

interface Entry<T> {
  thing: T;
  order: number;
  /** Numbers of its other needs. */
  others: number[];
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
  const { numberOf, marksByKey, count } = numbering();
  const needs = things.map(needsOf);
  // First needs get the lowest numbers, so that the others are never looked through.
  for (const [first] of needs) if (first) numberOf(first);
  const hanging = Array.from({ length: count() }, (): Entry<T>[] => []);
  needs.forEach((all, order) => {
    const [first, ...others] = all.map(numberOf);
    if (first !== undefined) hanging[first]!.push({ thing: things[order]!, order, others });
  });
  const marksOf = marksByKey();
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
      const marks = marksOf.get(key) ?? none;
      for (let mark = 0; mark < marks.length; mark += 2) {
        const at = marks[mark]!;
        const bits = marks[mark + 1]!;
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

/**
 * Which needs a key meets, in pairs: `at`, and the bits of the needs from `32 * at` on. Side by side, for what is
 * strewn over the memory takes longer to look at than to add up.
 */
type Marks = Int32Array;
const none: Marks = new Int32Array(0);

/** Gives each need a number, and each key its marks. */
function numbering() {
  const numbers = new Map<string, number>();
  const bitsByKey = new Map<string, Map<number, number>>();
  const mark = (key: string, need: number): void => {
    const bits = bitsByKey.get(key) ?? new Map<number, number>();
    bitsByKey.set(key, bits.set(need >> 5, (bits.get(need >> 5) ?? 0) | (1 << (need & 31))));
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
  return {
    numberOf,
    marksByKey: () => new Map([...bitsByKey].map(([key, bits]) => [key, Int32Array.from([...bits].flat())])),
    count: () => numbers.size,
  };
}
