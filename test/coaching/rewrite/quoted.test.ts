import fc from 'fast-check';
import { quoted } from '../../../src/coaching/rewrite/quoted.js';

const cut = (draft: string, words: string, around: number): string => {
  const start = draft.indexOf(words);
  const block = quoted(draft, { start, end: start + words.length }, around);
  if (block.kind !== 'quoted') throw new Error('not a quotation');
  const [mark] = block.marks;
  return `${block.text.slice(0, mark!.start)}<${block.text.slice(mark!.start, mark!.end)}>${block.text.slice(mark!.end)}`;
};

test.each([
  ['You never listen', 'never', 99, 'You <never> listen'],
  ['Hello. You never listen! Bye.', 'never', 99, 'You <never> listen!'],
  ['one\nyou never listen\nthree', 'never', 99, 'you <never> listen'],
  ['a b c d never e f g h', 'never', 2, '… c d <never> e f …'],
  ['a b never', 'never', 1, '… b <never>'],
  ['a b never c', 'never', 0, '… <never> …'],
  ['He said “you never.” Then left.', 'you never', 9, 'He said “<you never>.”'],
  ['You never! Never.', 'never! Never', 9, 'You <never! Never>.'],
])('%s', (draft, words, around, shown) => {
  expect(cut(draft, words, around)).toBe(shown);
});

test('the marked words are always the words found', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 0, max: 6 }),
      (draft, a, b, around) => {
        const start = a % draft.length;
        const end = start + 1 + (b % (draft.length - start));
        const block = quoted(draft, { start, end }, around);
        if (block.kind !== 'quoted') throw new Error('not a quotation');
        const [mark] = block.marks;
        expect(block.text.slice(mark!.start, mark!.end)).toBe(draft.slice(start, end));
      },
    ),
  );
});
