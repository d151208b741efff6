import type { Severity } from '../../../../src/catalogue/pattern.js';
import type { Weighing } from '../../../../src/catalogue/text-model.js';
import type { LogOdds } from '../../../../src/language/detect/text-model/text-model.js';
import { type Outcome, weigh } from '../../../../src/language/detect/text-model/weigh.js';

const weighing: Weighing = {
  adds: { heated: 2, otherwise: 4 },
  takesBack: 1,
  barsOurs: { alone: 2.5, besideOthers: 1.25 },
};
const odds = (all: number, said = all): LogOdds => ({ all, said });

test.each<[string, Severity[], boolean, LogOdds, Outcome]>([
  ['nothing found, and the text is silent', [], true, odds(0), 'stands'],
  ['nothing found, and the text speaks a little', [], true, odds(1.9), 'stands'],
  ['nothing found, and the text speaks with heat', [], true, odds(2), 'added'],
  ['nothing found, and the text speaks coolly', [], false, odds(3.9), 'stands'],
  ['nothing found, and the text speaks loudly', [], false, odds(4), 'added'],
  ['nothing found, and something fine speaks against it', [], true, odds(1, 4), 'stands'],
  ['only a note found, and the text speaks loudly', ['note'], false, odds(5), 'added'],
  ['a finding, whatever the text says', ['low'], false, odds(-9), 'stands'],
])('%s', (_case, severities, heated, logOdds, outcome) => {
  expect(weigh({ severities, unsure: false, heated }, logOdds, weighing)).toBe(outcome);
});

test.each<[string, boolean, LogOdds, Outcome]>([
  ['the text speaks against it a little', false, odds(-1), 'stands'],
  ['the text speaks against it', false, odds(-1.1), 'taken back'],
  ['what is fine has silenced what it could, and counts no second time', false, odds(-9, -1), 'stands'],
  ['the text speaks loudly against it, but it is said with heat', true, odds(-9), 'stands'],
])('what only unsure rules found: %s', (_case, heated, logOdds, outcome) => {
  expect(weigh({ severities: ['medium', 'note'], unsure: true, heated }, logOdds, weighing)).toBe(outcome);
});
