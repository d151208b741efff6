import { compileDetector } from '../../../../src/language/detect/detect.js';
import { utter } from '../../../../src/language/utterance.js';
import { wholeCatalogue } from '../../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { featuresOf } = compileDetector(catalogue);
const featuresIn = (text: string): string[] => {
  const { whole, clauses } = featuresOf(utter(text, catalogue.spelling));
  return [...whole.said, ...whole.fine, ...clauses.flatMap(({ features }) => features)];
};

test.each<[string, string[], string[]]>([
  [
    'You ruined it!',
    ['subject:you', 'kind:statement', 'tense:past', 'exclaims', 'word:ruin'],
    ['no you', 'asks'],
  ],
  [
    'Why would you say that?',
    ['subject:you', 'kind:question', 'opener:why', 'modal:would', 'asks'],
    ['exclaims'],
  ],
  ["You're not stupid", ['Bad', 'not Bad', 'you then Bad', 'negative', 'verb:be'], ['Good']],
  ['That was lovely of you', ['Good'], ['you then Good', 'no you']],
  // talk about somebody is practice for talking to them
  ['My brother never rings', ['subject:third', 'words:you never'], ['no you']],
  // nobody's name is learnt, and no number
  ['I met Dana at 40 High Street', ['word:@', 'word:#'], ['word:dana', 'word:40']],
  ['This bus', ['no verb', 'no you'], []],
  ['Thanks so much for the lift', ['fine:thanks', 'tone:thanks', 'tone warm'], ['tone heated']],
])('%s', (text, has, hasNot) => {
  const features = featuresIn(text);
  expect(features).toEqual(expect.arrayContaining(has));
  expect(features.filter((feature) => hasNot.includes(feature))).toEqual([]);
});

test('a clause points at its own words', () => {
  const text = 'I cooked, and you ate it all.';
  const utterance = utter(text, catalogue.spelling);
  const words = featuresOf(utterance).clauses.map(({ stretch: { sentence, from, to } }) =>
    utterance.terms[sentence]!.slice(from, to).map(({ word }) => word),
  );
  expect(words).toEqual([
    ['i', 'cooked'],
    ['and', 'you', 'ate', 'it', 'all'],
  ]);
});
