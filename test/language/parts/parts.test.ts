import fc from 'fast-check';
import { compilePartFinder } from '../../../src/language/parts/parts.js';
import { utter } from '../../../src/language/utterance.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const find = compilePartFinder(catalogue);
const partsOf = (text: string) => find(utter(text, catalogue.spelling), []);
const words = (text: string) =>
  Object.fromEntries(Object.entries(partsOf(text)).map(([kind, part]) => [kind, part?.text ?? null]));

test.each([
  [
    'I feel lonely when you’re on your phone at dinner because I miss talking. Could we put the phones away?',
    {
      observation: 'when you’re on your phone at dinner',
      feeling: 'I feel lonely',
      need: 'because I miss talking',
      request: 'Could we put the phones away?',
    },
  ],
  [
    "I feel angry when the sink is full. I'd like a home we both enjoy. Could you clear that up today?",
    {
      observation: 'when the sink is full',
      feeling: 'I feel angry',
      need: "I'd like a home we both enjoy",
      request: 'Could you clear that up today?',
    },
  ],
  [
    'When I talk about work and see you typing, I get frustrated.',
    {
      observation: 'When I talk about work and see you typing',
      feeling: 'I get frustrated',
      need: null,
      request: null,
    },
  ],
  [
    'You left the stove on. I was scared and angry. I need to know the flat is safe.',
    {
      observation: 'You left the stove on',
      feeling: 'I was scared and angry',
      need: 'I need to know the flat is safe',
      request: null,
    },
  ],
  ['im so tired of it', { observation: null, feeling: 'im so tired', need: null, request: null }],
  [
    'My stomach drops when the door slams.',
    { observation: 'when the door slams', feeling: 'My stomach drops', need: null, request: null },
  ],
  ['You are a slob.', { observation: null, feeling: null, need: null, request: null }],
  [
    'Would you text me when you leave?',
    {
      observation: null,
      feeling: null,
      need: null,
      request: 'Would you text me when you leave?',
    },
  ],
  ['Stop being so loud', { observation: null, feeling: null, need: null, request: 'Stop being so loud' }],
  ['We had a lovely day at the beach', { observation: null, feeling: null, need: null, request: null }],
])('%s', (text, parts) => {
  expect(words(text)).toEqual(parts);
});

test.each([
  ['When you always forget me I feel sad', 'observation', /always/],
  ['You ignored me yesterday', 'observation', /ignored/],
  ['I feel betrayed', 'feeling', /betrayed/],
  ['I feel like a walk', 'feeling', /thought/],
  ['I need you to be home by six', 'need', /want them to do/],
  ['Could you be more considerate?', 'request', /everyone/],
  ['Could you stop humming?', 'request', /instead/],
] as const)('“%s”: its %s could be better', (text, kind, say) => {
  expect(partsOf(text)[kind]?.better).toMatch(say);
});

test.each([
  ['I feel unheard', 'feeling'],
  ['I feel left out', 'feeling'],
  ['You sold the bike without asking', 'observation'],
  ['Could you call me tonight?', 'request'],
] as const)('“%s” needs nothing', (text, kind) => {
  expect(partsOf(text)[kind]).toMatchObject({ better: null });
});

test('a part is always the words at its place', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom(
            'I feel hurt ',
            'when you ',
            'Could you ',
            "I'm ",
            'because I need ',
            '. ',
            'İ ',
            '🙂 ',
          ),
        ),
        { maxLength: 12 },
      ),
      (pieces) => {
        const text = pieces.join('');
        for (const part of Object.values(partsOf(text))) {
          if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
        }
      },
    ),
    { numRuns: 200 },
  );
});
