import fc from 'fast-check';
import { createLessonBook } from '../../../src/coaching/lessons/lesson-book.js';
import type { Choice } from '../../../src/coaching/reply.js';
import { line, reply } from '../../../src/coaching/reply.js';
import { feelingNames } from '../../../src/coaching/rewrite/feeling-names.js';
import { fitting, visibleWords, wordLimit } from '../../../src/coaching/rewrite/sixty-words.js';
import { takeDraft } from '../../../src/coaching/rewrite/take-draft.js';
import { newTalk } from '../../../src/coaching/talk/talk.js';
import { compileLines, createVoice } from '../../../src/coaching/voice/voice.js';
import type { Engine } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';
import { fakeEngine, suggestion } from '../fake-engine.js';

const catalogue = wholeCatalogue();
const lines = compileLines(catalogue.phrases);
const tools = (engine: Engine) => ({
  engine,
  names: feelingNames(catalogue.feelings),
  shelf: { ...catalogue, lessonFor: createLessonBook(catalogue).for },
});

test('every word that can be read counts, what is closed does not', () => {
  const button: Choice = { kind: 'go', label: 'three word button', action: 'a' };
  const card = reply(
    [
      line('One two.'),
      { kind: 'rewrite', text: 'one — two', name: 'Name' },
      { kind: 'quoted', text: 'one', marks: [] },
      { kind: 'choices', label: 'label:', choices: [button] },
      { kind: 'opening', label: 'Why?', blocks: [line('not counted at all')] },
    ],
    [button],
  );
  expect(visibleWords(card)).toBe(2 + 3 + 1 + 4 + 1 + 3);
});

test('the fullest layout that fits is taken, and the last one when none does', () => {
  const of = (count: number) => reply([line('word '.repeat(count))]);
  expect(visibleWords(fitting([() => of(80), () => of(60), () => of(10)]))).toBe(60);
  expect(visibleWords(fitting([() => of(80), () => of(70)]))).toBe(70);
});

/** An engine whose rewrites are as long as they may be. */
const wordy = (length: number, ask: string | null): Engine => ({
  ...fakeEngine,
  suggest: (reading) =>
    fakeEngine.suggest(reading).map((one) => ({
      ...suggestion(one.style, reading.relation, 'sick and tired'),
      text: Array.from({ length }, (_, at) => `w${at}`).join(' '),
      ask,
    })),
});

test('never more than sixty words before anything is opened, however long the draft and the rewrite', () => {
  const draft = fc
    .tuple(
      fc.array(fc.constantFrom('you', 'never', 'listen', 'my boss', 'and', 'always.', 'so'), {
        maxLength: 80,
      }),
    )
    .map(([words]) => ['never', ...words].join(' '));
  fc.assert(
    fc.property(
      draft,
      fc.integer({ min: 1, max: 45 }),
      fc.option(fc.constant('What happened?')),
      (text, length, ask) => {
        const talk = newTalk();
        const card = takeDraft(text, {
          talk,
          voice: createVoice(lines, talk.memory),
          tools: tools(wordy(length, ask)),
        });
        expect(visibleWords(card)).toBeLessThanOrEqual(wordLimit);
      },
    ),
  );
});
