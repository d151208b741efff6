/** Keys (words, and tags with their `#`) one of which must be there. */
export type Need = ReadonlySet<string>;

interface Entry<T> {
  thing: T;
  order: number;
  /** Numbers of its other needs. */
  others: number[];
}

/**
 * Finds, among hundreds of things, the few all of whose needs are met, without looking at most of the others: the
 * keys mark the needs they meet, and a thing is looked at only where its first need is marked, which is best its
 * rarest. They come in the order in which their first needs are met, and then as given. What needs nothing is never
 * found.
 */
export function byNeeds<T>(
  things: readonly T[],
  needsOf: (thing: T) => readonly Need[],
): (keys: Iterable<string>) => T[] {
  const numbers = new Map<string, number>();
  const metBy = new Map<string, number[]>();
  const hanging: Entry<T>[][] = [];
  const numberOf = (need: Need): number => {
    const name = [...need].sort().join('\n');
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = hanging.length;
    hanging.push([]);
    numbers.set(name, number);
    for (const key of need) metBy.set(key, [...(metBy.get(key) ?? []), number]);
    return number;
  };
  things.forEach((thing, order) => {
    const [first, ...others] = needsOf(thing).map(numberOf);
    if (first !== undefined) hanging[first]!.push({ thing, order, others });
  });
  /** In which call each need was last met: so nothing has to be wiped before the next. */
  const metIn = new Float64Array(hanging.length);
  let call = 0;
  const areMet = (needs: number[]): boolean => {
    for (const need of needs) if (metIn[need] !== call) return false;
    return true;
  };
  return (keys) => {
    call++;
    const met: number[] = [];
    const metAt: number[] = [];
    let at = 0;
    for (const key of keys) {
      at++;
      for (const need of metBy.get(key) ?? none) {
        if (metIn[need] === call) continue;
        metIn[need] = call;
        met.push(need);
        metAt.push(at);
      }
    }
    const found: { entry: Entry<T>; at: number }[] = [];
    for (const [place, need] of met.entries())
      for (const entry of hanging[need]!) if (areMet(entry.others)) found.push({ entry, at: metAt[place]! });
    return found
      .sort((one, other) => one.at - other.at || one.entry.order - other.entry.order)
      .map(({ entry }) => entry.thing);
  };
}

const none: number[] = [];
