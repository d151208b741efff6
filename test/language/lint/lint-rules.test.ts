import type { Catalogue } from '../../../src/catalogue/load.js';
import type { Rule } from '../../../src/catalogue/pattern.js';
import { ruleErrors, ruleWarnings } from '../../../src/language/lint/lint-rules.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const [label] = catalogue.patterns.filter(({ id }) => id === 'label');

/** A content that has these rules for labels, their examples, and no other. */
const contentWith = (rules: (Pick<Rule, 'id' | 'match'> & Partial<Rule>)[]): Catalogue => ({
  ...catalogue,
  fine: [],
  tone: [],
  frames: [],
  safetyRules: [],
  patterns: [
    {
      ...label!,
      rules: rules.map((rule) => ({
        severity: 'low' as const,
        unless: [],
        firm: false,
        flag: [],
        pass: [],
        ...rule,
      })),
    },
  ],
});

const warnings = (...rules: Parameters<typeof contentWith>[0]) =>
  ruleWarnings(contentWith(rules)).map(({ check, rule, entry }) => [check, rule.id, entry]);

test('an entry that fires nowhere, among entries that do', () => {
  expect(warnings({ id: 'lazy', match: ['you are lazy', 'you were lazy'], flag: ['You are lazy.'] })).toEqual(
    [['never fires', 'lazy', 'you were lazy']],
  );
});

test('another rule’s example will do, and an exception may be what keeps it from firing', () => {
  const late = { id: 'late', match: ['late again'], flag: ['You are late again.'] };
  expect(warnings(late, { id: 'again', match: ['again'], severity: 'high' })).toEqual([]);
  expect(warnings(late, { id: 'again', match: ['again'], unless: ['late'] })).toEqual([
    ['never fires', 'again', 'again'],
  ]);
});

test('an exception that no example needs; of two that guard the same one, each could go', () => {
  const rule = { id: 'lazy', match: ['lazy'], flag: ['You are lazy.'] };
  expect(warnings({ ...rule, unless: ['lazy (sunday|morning)'], pass: ['What a lazy sunday!'] })).toEqual([]);
  expect(
    warnings({ ...rule, unless: ['lazy (sunday|morning)', 'not lazy'], pass: ['A lazy morning.'] }),
  ).toEqual([['idle exception', 'lazy', 'not lazy']]);
  expect(warnings({ ...rule, unless: ['sunday', 'lovely'], pass: ['A lovely lazy sunday.'] })).toEqual([
    ['idle exception', 'lazy', 'sunday'],
    ['idle exception', 'lazy', 'lovely'],
  ]);
});

test('a rule inside another, unless it says something weightier', () => {
  const wide = { id: 'wide', match: ['(lazy|rude)'], flag: ['You are rude.'] };
  const narrow = { id: 'narrow', match: ['so lazy'], flag: ['You are so lazy.'] };
  expect(warnings(wide, narrow)).toEqual([['overlap', 'narrow', null]]);
  expect(warnings(wide, { ...narrow, severity: 'high' })).toEqual([]);
});

test.each([
  ['you are lazy', []],
  ['you .{0,16} lazy', []],
  ['you .{0,17} lazy', ['lets 17 words in a row be anything; 16 are allowed']],
  ['you (very .{0,3}){0,3} lazy', ['repeats something whose own length is open']],
  [
    '((a{0,12} b){0,12} c){0,12} lazy',
    [
      expect.stringMatching(/^has \d+ states; 1000 are allowed/),
      'repeats something whose own length is open',
    ],
  ],
])('%s: what could cost too much is an error', (entry, problems) => {
  const errors = ruleErrors(contentWith([{ id: 'lazy', match: [entry] }]));
  expect(errors.map(({ problem }) => problem)).toEqual(problems);
});
