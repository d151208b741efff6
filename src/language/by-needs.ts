/** Keys (words, and tags with their `#`) one of which must be there. */
export type Need = ReadonlySet<string>;

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
  const numberOf = numbering();
  const all = things.map(needsOf);
  // First needs get the lowest numbers, so that the others are never looked through.
  const firsts = all.flatMap(([first]) => (first ? [numberOf(first)] : []));
  const firstOnes = Math.max(0, ...firsts.map((first) => first + 1));
  const numbers = all.map((needs) => needs.map(numberOf));
  const { placeOf, marks } = packedMarks(numberOf.needs);
  const { places, entries } = packedEntries(numbers, firstOnes);
  const met = new Int32Array(Math.ceil(numberOf.needs.length / 32));
  return (keys) => {
    met.fill(0);
    const found: T[] = [];
    const fresh: number[] = [];
    const ends: number[] = [];
    for (const key of keys) {
      const place = placeOf.get(key);
      if (place === undefined) continue;
      meet(marks, place, met, firstOnes, fresh);
      if (fresh.length > (ends.at(-1) ?? 0)) ends.push(fresh.length);
    }
    let from = 0;
    for (const end of ends) {
      const orders: number[] = [];
      for (; from < end; from++) addMet(entries, places[fresh[from]!]!, met, orders);
      if (orders.length > 1) orders.sort((one, other) => one - other);
      for (const order of orders) found.push(things[order]!);
    }
    return found;
  };
}

/** Gives each need a number: the first is 0. */
function numbering() {
  const numbers = new Map<string, number>();
  const needs: Need[] = [];
  const numberOf = (need: Need): number => {
    const name = [...need].sort().join('\n');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, needs.length);
    return needs.push(need) - 1;
  };
  return Object.assign(numberOf, { needs });
}

/**
 * Which needs each key meets, one after the other for all keys: how many pairs, and these, `at` and the bits of the
 * needs from `32 * at` on. Side by side, for what is strewn over the memory takes longer to look at than to add up.
 */
function packedMarks(needs: readonly Need[]) {
  const bitsByKey = new Map<string, Map<number, number>>();
  needs.forEach((need, number) => {
    for (const key of need) {
      const bits = bitsByKey.get(key) ?? new Map<number, number>();
      bitsByKey.set(key, bits.set(number >> 5, (bits.get(number >> 5) ?? 0) | (1 << (number & 31))));
    }
  });
  const placeOf = new Map<string, number>();
  const marks: number[] = [];
  for (const [key, bits] of bitsByKey) {
    placeOf.set(key, marks.length);
    marks.push(bits.size, ...[...bits].flat());
  }
  return { placeOf, marks: Int32Array.from(marks) };
}

/** Notes what a key meets, and the first needs among it that were not met before. */
function meet(marks: Int32Array, place: number, met: Int32Array, firstOnes: number, fresh: number[]): void {
  const end = place + 2 * marks[place]!;
  for (let mark = place + 1; mark < end; mark += 2) {
    const at = marks[mark]!;
    const bits = marks[mark + 1]!;
    if (32 * at < firstOnes) {
      // The lowest bit that is set is taken away, until none is left.
      for (let left = bits & ~met[at]!; left !== 0; left &= left - 1) {
        const need = 32 * at + 31 - Math.clz32(left & -left);
        if (need < firstOnes) fresh.push(need);
      }
    }
    met[at]! |= bits;
  }
}

/** For each first need how many things have it, and each of these: its order, how many other needs it has, and these. */
function packedEntries(numbers: readonly number[][], firstOnes: number) {
  const byFirst = Array.from({ length: firstOnes }, (): number[][] => []);
  numbers.forEach(([first, ...others], order) => {
    if (first !== undefined) byFirst[first]!.push([order, others.length, ...others]);
  });
  const places: number[] = [];
  const entries: number[] = [];
  for (const hanging of byFirst) {
    places.push(entries.length);
    entries.push(hanging.length, ...hanging.flat());
  }
  return { places: Int32Array.from(places), entries: Int32Array.from(entries) };
}

/** Adds the order of every thing at a place all of whose other needs are met. */
function addMet(entries: Int32Array, place: number, met: Int32Array, orders: number[]): void {
  let at = place + 1;
  for (let left = entries[place]!; left > 0; left--) {
    const end = at + 2 + entries[at + 1]!;
    let need = at + 2;
    while (need < end && (met[entries[need]! >> 5]! & (1 << (entries[need]! & 31))) !== 0) need++;
    if (need === end) orders.push(entries[at]!);
    at = end;
  }
}
