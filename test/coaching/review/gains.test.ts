import { gains } from '../../../src/coaching/review/gains.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const { read } = compile(wholeCatalogue());
const kinds = (before: string, now: string) => gains(read(before), read(now)).map(({ kind }) => kind);

test.each([
  ['You never tidy up', "I'm tired when the hall is full of shoes", ['no_blame', 'feeling', 'happened']],
  ['You never tidy up, you slob', 'You never tidy up', ['less_blame']],
  [
    'I get tired when the hall is full of shoes',
    'I get tired when the hall is full of shoes. Could you take yours up?',
    ['request'],
  ],
  [
    'You left the hall full of shoes, and I was cross',
    'You left the hall full of shoes, and I was cross. I need a clear way out in the morning.',
    ['reason'],
  ],
  ['You never tidy up', 'You never tidy up', []],
  ["I'm tired when the hall is full of shoes", 'You never tidy up', []],
])('%s → %s', (before, now, better) => {
  expect(kinds(before, now)).toEqual(better);
});

test('a long one made short', () => {
  const long = `I was sad when you left. ${'We had planned it for weeks and weeks. '.repeat(8)}`;
  expect(kinds(long, 'I was sad when you left.')).toContain('shorter');
});
