import { fitnesses } from '../../src/catalogue/verified.js';
import { compileReader } from '../../src/language/detect/read.js';
import { verifyOwnSentences } from '../../src/language/rewrite/own-sentences.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { fitness } = compileReader(catalogue);
const verified = fitnesses.flatMap((found) =>
  catalogue.verified[found].map((sentence) => ({ sentence, found })),
);

test('all sentences that rewrites take from content as they are have been read; if not: npm run train', () => {
  const own = verifyOwnSentences(catalogue, () => 'fit').fit;
  expect(verified.map(({ sentence }) => sentence).sort()).toEqual(own);
});

// Each of them is read again by `npm run check`.
test.each(verified.filter(({ found }, index) => found !== 'fit' || index % 20 === 0))(
  '$sentence is $found',
  ({ sentence, found }) => {
    expect(fitness(sentence)).toBe(found);
  },
);
