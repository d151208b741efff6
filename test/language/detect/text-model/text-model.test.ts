import type { Features } from '../../../../src/language/detect/text-model/features.js';
import { compileTextModel } from '../../../../src/language/detect/text-model/text-model.js';

const model = compileTextModel({
  madeFrom: '',
  blame: { 'word:mess': 3, 'word:thank': -4, 'fine:thanks': -2, asks: -1 },
  patterns: {
    accusation: { 'of all': -0.5, 'word:mess': 0.2 },
    label: { 'of all': -1, 'word:mess': 4 },
  },
});
const clause = (...features: string[]) => ({ stretch: { sentence: 0, from: 0, to: 1 }, features });
const message = (clauses: Features['clauses'], said: string[] = [], fine: string[] = []): Features => ({
  whole: { said, fine },
  clauses,
});

test.each<[string, Features, { all: number; said: number }]>([
  ['nothing that was learnt', message([clause('word:tea')]), { all: 0, said: 0 }],
  [
    'a clause that speaks for it, and a question',
    message([clause('word:mess')], ['asks']),
    { all: 2, said: 2 },
  ],
  [
    'a clause that speaks against it counts half',
    message([clause('word:mess'), clause('word:thank')]),
    { all: 1, said: 1 },
  ],
  ['what is fine counts apart', message([clause('word:mess')], [], ['fine:thanks']), { all: 1, said: 3 }],
])('%s', (_case, features, expected) => {
  expect(model.logOdds(features)).toEqual(expected);
});

test('only clauses that speak for blame are pointed at, the loudest first, under their likeliest pattern', () => {
  const [quiet, cross, kind] = [clause('word:tea'), clause('word:mess'), clause('word:thank')];
  expect(model.loudest(message([quiet, cross, kind]))).toEqual([{ clause: cross, pattern: 'label' }]);
});
