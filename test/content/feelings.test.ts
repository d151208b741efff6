import { compile } from '../../src/language/engine.js';
import { openings } from '../../src/language/rewrite/feelings.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const engine = compile(catalogue);

test('each feeling is there once', () => {
  const words = catalogue.feelings.flatMap((feeling) => [feeling.id, ...feeling.also]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('every wording of a feeling stands by itself without blame or alarm', () => {
  const wrong = catalogue.feelings.flatMap((feeling) =>
    feeling.forms
      .map((form) => `${openings[form]} ${feeling.id}.`)
      .filter((line) => {
        const reading = engine.read(line);
        return reading.blaming || reading.safety !== null;
      }),
  );
  expect(wrong).toEqual([]);
});

test('nothing about hurt or sadness is offered downward', () => {
  const down = catalogue.feelings
    .filter((feeling) => feeling.offer.includes('down'))
    .map((feeling) => feeling.family);
  expect(down.filter((family) => ['hurt', 'sad', 'lonely'].includes(family))).toEqual([]);
});
