import type { Storage } from 'botbuilder';

/** What every storage of the house does, whatever is below it. */
export function keepsTheContract(make: () => Storage): void {
  test('gives back what was written, with an eTag, and nothing for a key never written', async () => {
    const storage = make();
    await storage.write({ a: { words: ['x', { y: 1 }], eTag: '*' }, b: { n: 2 } });
    const items = await storage.read(['a', 'b', 'c']);
    expect(items).toEqual({
      a: { words: ['x', { y: 1 }], eTag: expect.stringMatching(/^(?!\*$)./) },
      b: { n: 2, eTag: expect.any(String) },
    });
  });

  test('what was read is a copy', async () => {
    const storage = make();
    const item = { list: [1] };
    await storage.write({ a: item });
    item.list.push(2);
    const { a } = await storage.read(['a']);
    a.list.push(3);
    expect((await storage.read(['a'])).a.list).toEqual([1]);
  });

  test.each([
    ['the stored eTag', (eTag: string) => eTag, true],
    ['*', () => '*', true],
    ['no eTag', () => undefined, true],
    ['an old eTag', () => 'old', false],
  ])('a write with %s', async (_which, given, goesThrough) => {
    const storage = make();
    await storage.write({ a: { n: 1 } });
    const { a } = await storage.read(['a']);
    const writing = storage.write({ a: { n: 2, eTag: given(a.eTag) } });
    if (goesThrough) await writing;
    else await expect(writing).rejects.toThrow('eTag conflict');
    expect((await storage.read(['a'])).a.n).toBe(goesThrough ? 2 : 1);
  });

  test('of two who read the same item the second to write is told', async () => {
    const storage = make();
    await storage.write({ a: { n: 0 } });
    const { a } = await storage.read(['a']);
    const writes = [1, 2].map((n) => storage.write({ a: { n, eTag: a.eTag } }));
    const results = await Promise.allSettled(writes);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect((await storage.read(['a'])).a.n).toBe(1);
  });

  test('what was deleted is gone, and a late write does not bring it back', async () => {
    const storage = make();
    await storage.write({ a: { n: 1 }, b: { n: 1 } });
    const { a } = await storage.read(['a']);
    await storage.delete(['a', 'never written']);
    await expect(storage.write({ a: { n: 2, eTag: a.eTag } })).rejects.toThrow('eTag conflict');
    expect(Object.keys(await storage.read(['a', 'b']))).toEqual(['b']);
  });

  test.each(['__proto__', 'a/b\\c', '../../up', 'ключ', 'x'.repeat(5000), ''])(
    'a key may be %j',
    async (key) => {
      const storage = make();
      await storage.write(Object.fromEntries([[key, { n: 1 }]]));
      expect(Object.entries(await storage.read([key]))).toEqual([[key, { n: 1, eTag: expect.any(String) }]]);
    },
  );
}
