import { createLessonBook } from '../../../src/coaching/lessons/lesson-book.js';
import { feelingNames } from '../../../src/coaching/rewrite/feeling-names.js';
import { visibleWords, wordLimit } from '../../../src/coaching/rewrite/sixty-words.js';
import { takeDraft } from '../../../src/coaching/rewrite/take-draft.js';
import { newTalk } from '../../../src/coaching/talk/talk.js';
import { compileLines, createVoice } from '../../../src/coaching/voice/voice.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const engine = compile(catalogue);
const lines = compileLines(catalogue.phrases);
const tools = {
  engine,
  names: feelingNames(catalogue.feelings),
  shelf: { ...catalogue, lessonFor: createLessonBook(catalogue).for },
};

/** Every fifth is enough to meet all kinds, and keeps the test quick. */
const examples = catalogue.patterns
  .flatMap(({ rules }) => rules.flatMap(({ flag, pass }) => [...flag, ...pass]))
  .filter((_, at) => at % 5 === 0);

test('a guess stays in sight, and so do the words they may argue with', () => {
  for (const text of ['You always interrupt me', 'You never listen to me when I talk about work']) {
    const talk = newTalk();
    const { blocks } = takeDraft(text, { talk, voice: createVoice(lines, talk.memory), tools });
    expect(blocks[0]?.kind).toBe('line');
    expect(blocks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['choices', 'quoted']));
  }
});

test('the example sentences of the content get cards of sixty words at most, quoting only what was typed', () => {
  expect(examples.length).toBeGreaterThan(50);
  const talk = newTalk();
  for (const text of examples) {
    talk.memory.turn += 1;
    const card = takeDraft(text, { talk, voice: createVoice(lines, talk.memory), tools });
    expect({ text, tooLong: visibleWords(card) > wordLimit }).toEqual({ text, tooLong: false });
    for (const block of card.blocks) {
      if (block.kind !== 'quoted') continue;
      const [mark] = block.marks;
      expect(text).toContain(block.text.slice(mark!.start, mark!.end));
    }
  }
});
