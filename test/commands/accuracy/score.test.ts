import { type Judged, score } from '../../../src/commands/accuracy/score.js';

const row = (
  label: Judged['label'],
  patterns: Judged['patterns'],
  blaming: boolean,
  found: Judged['found'] = [],
): Judged => ({ label, patterns, blaming, found });

test('figures worked out by hand', () => {
  const judged = [
    row('blame', ['label'], true, ['label']),
    row('blame', ['label', 'should'], true, ['should', 'command']),
    row('blame', ['should'], false),
    row('blame', ['faux_feeling'], false, ['faux_feeling']),
    row('blame', ['faux_feeling', 'label'], true, ['label']),
    row('clean', [], false),
    row('clean', [], false, ['faux_feeling']),
    row('clean', [], true, ['command']),
  ];
  expect(score(judged)).toEqual({
    rows: 8,
    caught: 3,
    missed: 1,
    alarmed: 1,
    leftAlone: 2,
    precision: 3 / 4,
    recall: 3 / 4,
    f1: 3 / 4,
    falseAlarms: 1 / 3,
    patterns: [
      { pattern: 'command', rows: 0, hit: 0, extra: 1, precision: 0, recall: null },
      { pattern: 'faux_feeling', rows: 2, hit: 1, extra: 0, precision: 1, recall: 1 / 2 },
      { pattern: 'label', rows: 3, hit: 2, extra: 0, precision: 1, recall: 2 / 3 },
      { pattern: 'should', rows: 2, hit: 1, extra: 0, precision: 1, recall: 1 / 2 },
    ],
  });
});

test('a faux feeling alone is never a false verdict, whichever way it is read', () => {
  const { caught, missed, f1 } = score([row('blame', ['faux_feeling'], true, ['faux_feeling'])]);
  expect({ caught, missed, f1 }).toEqual({ caught: 0, missed: 0, f1: null });
});

test('what is not there has no share', () => {
  expect(score([])).toMatchObject({
    rows: 0,
    precision: null,
    recall: null,
    falseAlarms: null,
    patterns: [],
  });
});
