import { compileProgram } from '../../../src/language/detect/compile-program.js';
import { parseMatchSyntax } from '../../../src/language/detect/match-syntax.js';
import { lintedRules } from '../../../src/language/lint/linted-rule.js';
import { sizeOf } from '../../../src/language/lint/match-size.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

test.each([
  ['you never', { gap: 0, nested: false }],
  ['you . never', { gap: 1, nested: false }],
  ['you .{0,5} never', { gap: 5, nested: false }],
  ['you .{0,5} .{1,4} never', { gap: 9, nested: false }],
  ['.{0,5} #Adverb? .{0,3} never', { gap: 8, nested: false }],
  ['.{0,5} now .{0,3}', { gap: 5, nested: false }],
  ['.{0,5} (now)? .{0,3}', { gap: 8, nested: false }],
  ['(a|.{0,7}) [.{0,2}]', { gap: 9, nested: false }],
  ['(.{0,2}){0,3}', { gap: 6, nested: true }],
  ['(and .{0,4}){0,4} so', { gap: 4, nested: true }],
  ['(so|very){0,3} late', { gap: 0, nested: false }],
  ['(so? late){0,3}', { gap: 0, nested: false }],
  ['you .*', { gap: 8, nested: false }],
])('%s', (syntax, expected) => {
  expect(sizeOf(syntax)).toMatchObject(expected);
});

test('states are counted without building the machine, and are the machine’s own', () => {
  const entries = lintedRules(wholeCatalogue()).flatMap(({ match, unless }) => [...match, ...unless]);
  const built = entries.map((entry) => compileProgram(parseMatchSyntax(entry)).steps.length);
  expect(entries.map((entry) => sizeOf(entry).states)).toEqual(built);
});

test('a repeat of a repeat of a repeat multiplies, and is counted at once', () => {
  expect(sizeOf('(((a{0,9} b){0,9} c){0,9} d){0,9}').states).toBeGreaterThan(10_000);
});
