import { type Listening, type Told, toldIn } from '../../../src/coaching/outcome/told.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const listening: Listening = {
  typed: catalogue.outcome.typed,
  comebacks: catalogue.comebacks,
  deeds: catalogue.repair.deeds,
  engine: compile(catalogue),
};
const kindOf = (told: Told): string => (typeof told === 'string' ? told : 'told');

test.each([
  ['no idea really', 'do_not_know', 'untold'],
  ['thanks', 'thanks', 'elsewhere'],
  ['I yelled at her', null, 'elsewhere'],
  ['You never listen to a word I say.', null, 'elsewhere'],
  ['he went quiet and left the room', null, 'told'],
  ['it went badly', 'went_badly', 'told'],
] as const)('“%s” (%s): %s', (text, heard, kind) => {
  expect(kindOf(toldIn(text, heard, null, listening))).toBe(kind);
});
