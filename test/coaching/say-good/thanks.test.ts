import { goodDeed } from '../../../src/coaching/say-good/deed.js';
import { effectIn } from '../../../src/coaching/say-good/effect.js';
import { thanksFor } from '../../../src/coaching/say-good/thanks.js';
import { compile } from '../../../src/language/engine.js';
import { compileStatements } from '../../../src/language/statement/statements.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { read } = compile(catalogue);
const { tell } = compileStatements(catalogue, read);
const { examples } = catalogue.sayGood;

test.each(examples.filter((one) => 'says' in one))('$told', ({ told, effect, says }) => {
  const deed = goodDeed(told, { tell, read });
  const thanks = deed && thanksFor(deed, effect ?? deed.effect);
  expect([thanks?.warm, thanks?.plain]).toEqual(expect.arrayContaining(says));
});

test.each(examples.filter((one) => 'none' in one))('$told: no deed to thank for', ({ told }) => {
  expect(goodDeed(told, { tell, read })).toBeNull();
});

test.each([
  ['I could finally sleep', 'I could finally sleep'],
  ['relieved', 'I felt relieved'],
  ['because it showed me he cares', 'it showed me you care'],
  ['made me laugh', 'it made me laugh'],
  ['could sit down for once', 'I could sit down for once'],
  ['qwrt', null],
  ['', null],
])('what it did for me, told as “%s”', (told, effect) => {
  expect(effectIn(told, catalogue.sayGood.felt)).toBe(effect);
});
