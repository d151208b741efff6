import { countsOnce } from '../../../src/channels/teams/counts-once.js';
import { createOnce } from '../../../src/channels/teams/once.js';
import { createTyped } from '../../../src/channels/teams/typed.js';
import { fingerprint } from '../../../src/coaching/talk/fingerprint.js';

test('a key is new once, and again when its time is over', () => {
  let now = 0;
  const once = createOnce(1_000, () => now);
  expect([once.first('a'), once.first('a'), once.first('b')]).toEqual([true, false, true]);
  now = 999;
  expect(once.first('a')).toBe(false);
  now = 1_000;
  expect(once.first('a')).toBe(true);
});

test('what is undone is new again', () => {
  const once = createOnce(1_000, () => 0);
  once.first('a');
  once.undo('a');
  expect(once.first('a')).toBe(true);
});

test('of very many the oldest are forgotten: memory does not grow for good', () => {
  const once = createOnce(1_000, () => 0);
  for (let at = 0; at < 10_500; at++) once.first(`${at}`);
  expect([once.first('0'), once.first('10499')]).toEqual([true, false]);
});

const activity = { type: 'message', id: '1', conversation: { id: 'c' } };
test.each<[string, object, boolean]>([
  ['the same again', {}, false],
  ['another id', { id: '2' }, true],
  ['the same id elsewhere', { conversation: { id: 'd' } }, true],
  ['the message changed', { type: 'messageUpdate', timestamp: '1' }, true],
  ['the message deleted', { type: 'messageDelete' }, true],
  ['no id', { id: undefined }, true],
  ['an invoke with the same id', { type: 'invoke' }, true],
])('%s: counts: %s', (_what, more, expected) => {
  const counts = countsOnce(createOnce(1_000, () => 0));
  expect(counts(activity as never)).toBe(true);
  expect(counts({ ...activity, ...more } as never)).toBe(expected);
});

test('every change of a message counts by its time', () => {
  const counts = countsOnce(createOnce(1_000, () => 0));
  const edit = (timestamp: string) => counts({ ...activity, type: 'messageUpdate', timestamp } as never);
  expect([edit('1'), edit('1'), edit('2')]).toEqual([true, false, true]);
});

test('of messages the fingerprints are known, and which is the latest', () => {
  const typed = createTyped();
  typed.note('c', '1', 'one');
  typed.note('c', '2', 'two');
  expect([typed.isLatest('c', '1'), typed.isLatest('c', '2'), typed.isLatest('d', '2')]).toEqual([
    false,
    true,
    false,
  ]);
  expect([typed.printOf('c', '1'), typed.printOf('c', '3')]).toEqual([fingerprint('one'), null]);
  expect(typed.isLatest('c', undefined)).toBe(false);
  typed.forget('c');
  expect(typed.printOf('c', '1')).toBeNull();
});
