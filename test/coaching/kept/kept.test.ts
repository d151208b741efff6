import { dropWords, keepWords, newKept, savedAtMost } from '../../../src/coaching/kept/kept.js';

const now = new Date('2026-01-01T00:00:00Z');

test('words are kept once, and an id is never used again', () => {
  const one = keepWords(newKept(now), 'a', now)!;
  expect(keepWords(one, 'a', now)).toBe(one);
  const again = keepWords(dropWords(one, 's1'), 'b', now)!;
  expect(again.saved.map(({ id, text }) => [id, text])).toEqual([['s2', 'b']]);
});

test('when there is no more room it is said, not forgotten', () => {
  let kept = newKept(now);
  for (let count = 0; count < savedAtMost; count++) kept = keepWords(kept, `words ${count}`, now)!;
  expect(keepWords(kept, 'one more', now)).toBeNull();
  expect(keepWords(kept, 'words 3', now)).toBe(kept);
});
