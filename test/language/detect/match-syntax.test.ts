import fc from 'fast-check';
import { compileProgram } from '../../../src/language/detect/compile-program.js';
import { parseMatchSyntax } from '../../../src/language/detect/match-syntax.js';
import { runProgram } from '../../../src/language/detect/run-program.js';

const terms = (sentence: string) =>
  sentence.split(' ').map((word) => ({
    word: word.replace(/[?!,]/g, ''),
    post: word.replace(/[^?!,]/g, ''),
    tags: new Set(word.startsWith('l') ? ['Label'] : []),
  }));

const matches = (syntax: string, sentence: string, starts: number[] = []) => {
  const field = { terms: terms(sentence), from: 0, to: sentence.split(' ').length, starts };
  return runProgram(compileProgram(parseMatchSyntax(syntax)), field).map(
    ({ from, to, pointedFrom, pointedTo }) => [
      field.terms
        .slice(from, to)
        .map(({ word }) => word)
        .join(' '),
      field.terms
        .slice(pointedFrom, pointedTo)
        .map(({ word }) => word)
        .join(' '),
    ],
  );
};

test.each([
  ['words in a row', 'you never', 'so you never call', [['you never', 'you never']]],
  ['what is pointed at', 'you [never] .', 'you never call', [['you never call', 'never']]],
  ['a tag', 'you are #Label', 'you are lazy', [['you are lazy', 'you are lazy']]],
  ['a choice of several words', '(so much|very) late', 'so much late', [['so much late', 'so much late']]],
  [
    'groups in groups',
    'you (are (so|really)|get) #Label',
    'you are really late',
    [['you are really late', 'you are really late']],
  ],
  ['what may be left out', 'you (just)? never', 'you never', [['you never', 'you never']]],
  [
    'a gap, given back when it took too much',
    'you .{0,3} late',
    'you are late',
    [['you are late', 'you are late']],
  ],
  ['anything but', 'never !know', 'never know never call', [['never call', 'never call']]],
  ['the start of a clause', '^stop', 'please stop', []],
  ['the start of a later clause', '^stop', 'please stop', [['stop', 'stop']], [1]],
  ['the end', 'late $', 'late again', []],
  ['the question mark', 'you late @hasQuestionMark', 'you late now?', [['you late', 'you late']]],
  [
    'two places',
    'never',
    'never say never',
    [
      ['never', 'never'],
      ['never', 'never'],
    ],
  ],
])('%s', (_name, syntax, sentence, expected, starts: number[] = []) => {
  expect(matches(syntax, sentence, starts)).toEqual(expected);
});

test.each([
  ['(you never', '“)” is missing at part 4 of “(you never”'],
  ['you | )', '“)” has nothing before it at part 4 of “you | )”'],
  ['? you', '“?” has nothing before it at part 2 of “? you”'],
])('%s is refused', (syntax, problem) => {
  expect(() => parseMatchSyntax(syntax)).toThrow(problem);
});

test('no rule runs away: all states are tried at most once', () => {
  const greedy = compileProgram(parseMatchSyntax('(.{0,8} .{0,8} .{0,8} .{0,8} a|.{0,8} .{0,8} .{0,8} b) z'));
  const words = Array.from({ length: 300 }, () => ({ word: 'a', post: '', tags: new Set<string>() }));
  expect(runProgram(greedy, { terms: words, from: 0, to: words.length, starts: [] })).toEqual([]);
});

test('syntax is read or refused with words, never otherwise', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('you', '(', ')', '|', '?', '[', ']', '#Label', '.', '{0,2}', '+', '^', '$', '!'),
      ),
      (parts) => {
        try {
          compileProgram(parseMatchSyntax(parts.join(' ')));
        } catch (error) {
          expect((error as Error).message).toMatch(/“/);
        }
      },
    ),
  );
});
