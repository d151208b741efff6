import { patternIds } from '../../../src/catalogue/pattern.js';
import { answerTo, asGranted } from '../../../src/coaching/reply-to-them/answer.js';
import { signInTheirs } from '../../../src/coaching/reply-to-them/sign-in-theirs.js';
import { countWords } from '../../../src/coaching/rewrite/sixty-words.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';
import { fakeEngine } from '../fake-engine.js';

const catalogue = wholeCatalogue();
const content = catalogue.answersToThem;
const engine = compile(catalogue);
const template = fakeEngine.read('you never call').findings[0]!;

const all = patternIds.flatMap((pattern) =>
  (['partner', 'manager'] as const).map((relation) => {
    const reading = { ...fakeEngine.read(''), findings: [{ ...template, pattern, text: 'lazy' }] };
    return [pattern, relation, answerTo({ relation, granted: null }, reading, content)] as const;
  }),
);

test.each(all)(
  'the answer to %s, to a %s, defends nothing and asks one thing',
  (_pattern, _relation, answer) => {
    expect(answer.say).not.toMatch(/\bbut\b|\bactually\b|you always|you never|not true|my fault/i);
    expect(answer.say.match(/\?/g)).toHaveLength(1);
    expect(answer.say.endsWith('?')).toBe(true);
    expect(countWords(answer.say)).toBeLessThanOrEqual(30);
    // Their own word, said back, is not the answer's.
    expect(engine.read(answer.say.replace(/“.*?”/, 'That')).blaming).toBe(false);
    expect(engine.read(answer.firm).blaming).toBe(false);
  },
);

test.each([
  ['yes, I was late', 'I was late'],
  ['that I forgot to call but so did she', 'I forgot to call'],
  ['I forgot to ask her about her day', 'I forgot to ask you about your day'],
  ["it's true I shouted", 'I shouted'],
  ['We had a plan.', 'we had a plan'],
  ['Monday', null],
  ['nothing is true', null],
])('“%s” granted is “%s”', (text, granted) => {
  expect(asGranted(text)).toBe(granted);
});

const screen = (words: string) => engine.read(words).safety;
test.each([
  ["I'll hit you if you do that again", 'they-hit-me'],
  ["If you leave me I'll kill myself", 'threat-if-i-leave'],
  ["You're not allowed to see your friends", 'they-control-me'],
  ['Give me your phone password', 'their-demand'],
  ['I want to kill myself', 'kill-myself'],
  ['You never listen to me', undefined],
])('in their “%s” the screen finds %s', (words, rule) => {
  expect(signInTheirs(words, screen)?.rule).toBe(rule);
});
