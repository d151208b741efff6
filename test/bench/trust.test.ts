import { trustIn } from './trust.js';

const row = (label: 'blame' | 'clean', flagged: boolean) => ({ label, flagged });

test.each([
  ['all right', [row('blame', true), row('clean', false)], { f1: 1, falseAlarms: 0 }],
  ['everything flagged', [row('blame', true), row('clean', true)], { f1: 2 / 3, falseAlarms: 1 }],
  ['nothing flagged', [row('blame', false), row('clean', false)], { f1: 0, falseAlarms: 0 }],
  [
    'one missed, one of two harmless ones flagged',
    [row('blame', true), row('blame', false), row('clean', true), row('clean', false)],
    { f1: 0.5, falseAlarms: 0.5 },
  ],
  ['no messages', [], { f1: 0, falseAlarms: 0 }],
])('%s', (_name, rows, trust) => {
  expect(trustIn(rows, ({ flagged }) => flagged)).toEqual(trust);
});
