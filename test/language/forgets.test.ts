import { jest } from '@jest/globals';
import { otherProcess } from '../support/other-process.js';

// A whole process is started and all its memory looked through, and the machine may be busy.
jest.setTimeout(120_000);

const { run } = otherProcess();

/** An odd word is typed in every way; then all strings that are left in memory are looked through for its stem. */
const script = (backwards: string) => `
  import { getHeapSnapshot } from 'node:v8';
  import { loadCatalogue } from 'SRC/catalogue/load.js';
  import { compileAnswers } from 'SRC/coaching/ask/find-answer.js';
  import { compileHearing } from 'SRC/coaching/rehearsal/hearing/line.js';
  import { compile } from 'SRC/language/engine.js';
  import { forms } from 'SRC/language/review/review.js';
  import { contentFolder } from 'SRC/package-folder.js';

  const catalogue = loadCatalogue(contentFolder());
  const engine = compile(catalogue);
  const hear = compileHearing(catalogue);
  const answerTo = compileAnswers(catalogue.answers.flatMap(({ answers }) => answers), catalogue.sameMeaning);
  const backwards = '${backwards}';

  function type(word) {
    for (const text of [
      \`You never \${word} the \${word} properly.\`,
      \`You left the \${word} in the hall at 5 p.m. at St. \${word}'s again and I feel gutted.\`,
      \`You always ignore my \${word}, why can't you just \${word}?\`,
      \`He keeps forgetting our \${word}.\`,
      \`I want to kill the \${word}.\`,
      \`When you say \${word} I feel hurt.\`,
    ]) {
      const reading = engine.read(text);
      for (const suggestion of engine.suggest(reading)) engine.withFeeling(suggestion, word);
      for (const form of forms) engine.review(text, form);
      hear(reading);
      answerTo(text);
    }
  }
  const turned = () => [...backwards].reverse().join('');
  type(turned());

  // The engine of JavaScript itself remembers what a pattern was last tried on.
  /o(t)her/.exec('another');
  const read = [];
  for await (const chunk of getHeapSnapshot()) read.push(chunk);
  const memory = Buffer.concat(read).toString().toLowerCase();
  const stem = turned().slice(0, 6);
  console.log('found ' + (memory.split(stem).length - 1) + ' times');
`;

test('nothing that was typed is left in memory once it has been answered', async () => {
  expect(await run(script('reddarbmulf')).says(/^found/)).toBe('found 0 times');
});
