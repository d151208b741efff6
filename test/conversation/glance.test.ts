import { compile } from '../../src/language/engine.js';
import { catalogue, talkWith, textOf } from '../dialogs/talk-with.js';

const { conversation } = talkWith({ engine: compile(catalogue) });

test.each<[string, { ways: boolean; danger: boolean; heard: string | null; says: RegExp }]>([
  ['You never listen to me', { ways: true, danger: false, heard: null, says: /never/ }],
  ['Could you call me tonight, please?', { ways: false, danger: false, heard: null, says: /request/ }],
  ['help', { ways: false, danger: false, heard: 'help', says: /./ }],
  ['I want to kill myself', { ways: false, danger: true, heard: null, says: /116 123/ }],
  ['Du hörst mir nie zu, wenn ich rede', { ways: false, danger: false, heard: null, says: /English/ }],
  ['', { ways: false, danger: false, heard: null, says: /./ }],
])('“%s”', (words, { ways, danger, heard, says }) => {
  const seen = conversation.glance(words, 'en-GB');
  expect(seen.ways.length > 0).toBe(ways);
  expect([seen.danger, seen.heard]).toEqual([danger, heard]);
  expect(textOf(seen.reply)).toMatch(says);
});

test('every glance is the first: nothing of it is remembered', () => {
  const words = 'You never listen to me';
  expect(conversation.glance(words)).toEqual(conversation.glance(words));
  conversation.glance('I want to kill myself');
  expect(conversation.glance(words).ways).not.toEqual([]);
});
