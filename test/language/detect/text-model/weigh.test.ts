import type { Severity } from '../../../../src/catalogue/pattern.js';
import type { Weighing } from '../../../../src/catalogue/text-model.js';
import type { LogOdds } from '../../../../src/language/detect/text-model/text-model.js';
import { type Outcome, weigh } from '../../../../src/language/detect/text-model/weigh.js';

const weighing: Weighing = {
  adds: 2,
  takesBack: { message: 5, words: 1 },
  barsOurs: { alone: 2.5, besideOthers: 1.25 },
};
const odds = (all: number, said = all, pointed = said): LogOdds => ({ all, said, pointed });

test.each<[string, Severity[], LogOdds, Outcome]>([
  ['nothing found, and the text is silent', [], odds(0), 'stands'],
  ['nothing found, and the text speaks a little', [], odds(1.9), 'stands'],
  ['nothing found, and the text speaks loudly', [], odds(2), 'added'],
  ['nothing found, and something fine speaks against it', [], odds(1, 4), 'stands'],
  ['only a note found, and the text speaks loudly', ['note'], odds(3), 'added'],
  ['a low finding, and the text is silent', ['low'], odds(0), 'stands'],
  ['a low finding, and everything speaks against it', ['low'], odds(-9, -6, -2), 'taken back'],
  ['a medium finding, and everything speaks against it', ['medium', 'low'], odds(-9, -6, -2), 'taken back'],
  ['a kind message around words that blame', ['medium'], odds(-9, -6, 0.5), 'stands'],
  ['what is fine has silenced what it could, and counts no second time', ['low'], odds(-9, -4, -2), 'stands'],
  ['a high finding, whatever the text says', ['high', 'low'], odds(-30), 'stands'],
])('%s', (_case, found, logOdds, outcome) => {
  expect(weigh(found, logOdds, weighing)).toBe(outcome);
});
