import fc from 'fast-check';
import { phraseIds } from '../../../src/coaching/voice/phrase-id.js';
import {
  compileLines,
  createVoice,
  newLineMemory,
  turnsBeforeRepeating,
} from '../../../src/coaching/voice/voice.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const { phrases } = wholeCatalogue();
const lines = compileLines(phrases);

test('a phrase that content lacks is named', () => {
  const without = phrases.filter(({ about }) => about !== 'ack');
  expect(() => compileLines(without)).toThrow(/ack\.everyday, ack\.strong, ack\.work/);
});

test('no acknowledgement twice within twenty turns: rather none', () => {
  const memory = newLineMemory();
  const voice = createVoice(lines, memory);
  const said: (string | null)[] = [];
  for (let turn = 0; turn < 60; turn++) {
    memory.turn = turn;
    said.push(voice.sayIfFresh('ack.everyday'));
  }
  said.forEach((text, at) => {
    if (text !== null) expect(said.slice(Math.max(0, at - turnsBeforeRepeating + 1), at)).not.toContain(text);
  });
  expect(said).toContain(null);
  expect(new Set(said.filter(Boolean)).size).toBe(lines['ack.everyday'].length);
});

test('a line that must be said is never the one just said, if there is another', () => {
  fc.assert(
    fc.property(fc.constantFrom(...phraseIds), fc.integer({ min: 2, max: 50 }), (phrase, turns) => {
      const memory = newLineMemory();
      const voice = createVoice(lines, memory);
      let before = '';
      for (let turn = 0; turn < turns; turn++) {
        memory.turn = turn;
        const text = voice.say(phrase);
        if (lines[phrase].length > 1) expect(text).not.toBe(before);
        before = text;
      }
    }),
  );
});

test('words put into a line stay as they are, and the memory holds none of them', () => {
  const memory = newLineMemory();
  expect(createVoice(lines, memory).say('rewrite.argue_with', { words: '{words} $& never' })).toContain(
    '{words} $& never',
  );
  expect(JSON.stringify(memory)).not.toContain('never');
});

test('the memory stays small', () => {
  const memory = newLineMemory();
  const voice = createVoice(lines, memory);
  for (memory.turn = 0; memory.turn < 500; memory.turn++)
    for (const phrase of phraseIds.slice(0, 5)) voice.say(phrase);
  expect(memory.recent.length).toBeLessThanOrEqual(5 * turnsBeforeRepeating);
});
