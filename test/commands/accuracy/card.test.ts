import { card } from '../../../src/commands/accuracy/card.js';
import { score } from '../../../src/commands/accuracy/score.js';

test('the card of a small file', () => {
  const accuracy = score([
    { label: 'blame', patterns: ['label'], blaming: true, found: ['label', 'should'] },
    { label: 'blame', patterns: ['label'], blaming: false, found: [] },
    { label: 'clean', patterns: [], blaming: false, found: [] },
  ]);
  expect(card(accuracy)).toBe(`3 messages: 1 of 2 that blame found, 0 of 1 clean ones flagged

precision     100.0 %
recall        50.0 %
F1            0.667
false alarms  0.0 %

pattern  precision  recall  rows
label      100.0 %  50.0 %     2
should       0.0 %       –     0
`);
});
