import { compileReader } from '../../../src/language/detect/read.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const { fitness } = compileReader(wholeCatalogue());

// What they did may be told as grave as it was, once it is told with what it did to me.
test.each([
  'I was frustrated when you cut me off in front of the client.',
  'When you read my post without asking, I felt hurt.',
  'You sold my bike without asking me, and I’m angry.',
  'It was hard for me when you left me with all the washing up.',
])('may be said: %s', (sentence) => {
  expect(fitness(sentence)).not.toBe('unfit');
});

test.each([
  ['a generaliser', 'When you always cut me off, I feel frustrated.'],
  ['a name', 'I felt hurt when you were such a liar.'],
  ['a charge in the name of a feeling', 'I feel that you cut me off on purpose.'],
  ['a charge and nothing else', 'You cut me off in front of the client.'],
  ['danger', 'When you hit me, I was hurt.'],
  ['half a sentence', 'I was hurt when you with my.'],
])('may not be said, for it holds %s: %s', (_what, sentence) => {
  expect(fitness(sentence)).toBe('unfit');
});
