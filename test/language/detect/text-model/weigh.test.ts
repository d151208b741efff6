import type { Severity } from '../../../../src/catalogue/pattern.js';
import type { Weighing } from '../../../../src/catalogue/text-model.js';
import type { LogOdds } from '../../../../src/language/detect/text-model/text-model.js';
import { type Outcome, weigh } from '../../../../src/language/detect/text-model/weigh.js';

const weighing: Weighing = {
  adds: 2,
  takesBack: 1,
  barsOurs: { alone: 2.5, besideOthers: 1.25 },
};
const odds = (all: number, said = all): LogOdds => ({ all, said });

test.each<[string, Severity[], LogOdds, Outcome]>([
  ['nothing found, and the text is silent', [], odds(0), 'stands'],
  ['nothing found, and the text speaks a little', [], odds(1.9), 'stands'],
  ['nothing found, and the text speaks loudly', [], odds(2), 'added'],
  ['nothing found, and something fine speaks against it', [], odds(1, 4), 'stands'],
  ['only a note found, and the text speaks loudly', ['note'], odds(3), 'added'],
  ['a finding, whatever the text says', ['low'], odds(-9), 'stands'],
])('%s', (_case, severities, logOdds, outcome) => {
  expect(weigh({ severities, unsure: false, heated: false }, logOdds, weighing)).toBe(outcome);
});

test.each<[string, boolean, LogOdds, Outcome]>([
  ['the text speaks against it a little', false, odds(-1), 'stands'],
  ['the text speaks against it', false, odds(-1.1), 'taken back'],
  ['what is fine has silenced what it could, and counts no second time', false, odds(-9, -1), 'stands'],
  ['the text speaks loudly against it, but it is said with heat', true, odds(-9), 'stands'],
])('what only unsure rules found: %s', (_case, heated, logOdds, outcome) => {
  expect(weigh({ severities: ['medium', 'note'], unsure: true, heated }, logOdds, weighing)).toBe(outcome);
});
