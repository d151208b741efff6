import { isFlooded } from '../../../src/coaching/calm/flooded.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const engine = compile(wholeCatalogue());

const table: [text: string, flooded: boolean][] = [
  ['YOU NEVER LISTEN TO ME!!! I AM SO DONE WITH YOU', true],
  ['You ruined everything, you selfish liar!!! I hate you!!!', true],
  ['you ALWAYS do this and I AM SICK of it!!!', true],
  ['You never listen to me', false],
  ['You never listen to me!', false],
  ['The BBC and the NHS are both on strike', false],
  ['Happy birthday!!! See you tonight!!!', false],
  ['HELP!!!', false],
];

test.each(table)('%s', (text, flooded) => {
  expect(isFlooded(engine.read(text))).toBe(flooded);
});
