import { talk, turnsOf } from '../stage.js';

const calm = 'I ate alone tonight and I felt lonely.';
const endOf = (turns: { ended: string | null }[]) => turns.at(-1)?.ended ?? null;

test('a limit that is held ends well, and is what was clear', () => {
  const limit = "I'm not going to sit at the table with a phone on it.";
  const all = turnsOf({ persona: 'hot-tempered' }, [
    calm,
    limit,
    limit,
    limit,
    'I know you mean well.',
    'Thank you.',
    'Thanks for listening.',
  ]);
  expect(new Set(all.map(endOf))).toEqual(new Set(['agreement']));
});

test('who is called names walks off, and the warm one stays longest', () => {
  const names = [
    "You're so selfish.",
    "You're a liar.",
    'Oh great, well done you.',
    "You're lazy.",
    "You're pathetic.",
    "You're mean.",
  ];
  const left = (persona: 'hot-tempered' | 'warm') =>
    turnsOf({ persona }, names).filter((turns) => endOf(turns) === 'walked_off').length;
  expect(left('hot-tempered')).toBe(60);
  expect(left('warm')).toBeLessThan(left('hot-tempered'));
});

test('another time, from the sixth turn on; before that they hold on to it once more', () => {
  const later = 'Can we talk about it tomorrow after dinner?';
  const early = turnsOf({ persona: 'withdrawn' }, [calm, later]);
  expect(new Set(early.map(endOf))).toEqual(new Set([null]));
  const calmly = [calm, 'It was cold.', 'I waited an hour.', 'I went to bed.', 'I lay awake.', later];
  const late = turnsOf({ persona: 'withdrawn' }, calmly);
  expect(late.filter((turns) => endOf(turns) === 'later').length).toBeGreaterThan(50);
});

test('the fourteenth turn is the last, whatever is said', () => {
  const all = turnsOf({ persona: 'busy' }, Array(20).fill('I ate alone.') as string[], 20);
  expect(all.every((turns) => turns.length <= 14 && endOf(turns) !== null)).toBe(true);
});

test('nothing is answered after the end', () => {
  const lines = Array(20).fill('...') as string[];
  const over = talk({ persona: 'busy' }, lines);
  expect(talk({ persona: 'busy' }, [...lines, 'Hello?'])).toEqual(over);
});
