import { compileReader } from '../../../src/language/detect/read.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const { read } = compileReader(wholeCatalogue());

test.each([
  // a slight thing in a warm message is none …
  ['You left the stove on', true],
  ['You left the stove on, no worries', false],
  ['You big softie', true],
  ['You big softie, come here, I love you', false],
  ['You promised me a game', true],
  ['You promised me a game, remember? ;)', false],
  // … but warmth does not cancel a charge,
  ['You never help me. Are you ok?', true],
  ["You're so lazy. Love you xx", true],
  // nor is it warm to say so before a "but",
  ['I love you, but you sold it without asking me', true],
  // nor when the praise is a dig.
  ["Lovely. You've told your mother everything.", true],
])('%s: blaming %s', (text, blaming) => {
  expect(read(text).blaming).toBe(blaming);
});

test.each([
  // no list names these verbs: that they sound bad, and what they were done to, is enough
  ['You obliterated my confidence', true],
  ['You hinder us every single day', true],
  ['The flood obliterated the bridge', false],
  ['They obliterated you in that meeting', false],
  ['Did the noise hinder you?', false],
])('signs that add up: %s: blaming %s', (text, blaming) => {
  expect(read(text).blaming).toBe(blaming);
});
