import { loadLines } from '../../src/catalogue/load-lines.js';
import { examplesFrom } from '../../src/language/detect/text-model/examples.js';
import { fingerprint } from '../../src/language/detect/text-model/train.js';
import { compile } from '../../src/language/engine.js';
import { saidTwice } from '../support/said-twice.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const files = loadLines('content');
const engine = compile(catalogue);
const lines = files.flatMap(({ blaming, harmless }) => [...Object.values(blaming).flat(), ...harmless]);

test('the weights are those that the lines and examples teach; if not: npm run train', () => {
  expect(catalogue.textModel.madeFrom).toBe(fingerprint(examplesFrom(catalogue, files)));
});

test('no line stands twice', () => {
  expect(saidTwice(lines)).toEqual([]);
});

test('there is as much to learn of harmless talk as of blame', () => {
  const harmless = files.flatMap((file) => file.harmless).length;
  expect(harmless / lines.length).toBeGreaterThan(0.45);
  expect(harmless / lines.length).toBeLessThan(0.6);
});

// No rule knows these for blame: what they are made of is enough, and there are words to point at. A rule that leans may name them.
test.each([
  [
    'Somebody in this kitchen has never met a sponge.',
    'Somebody in this kitchen has never met a sponge',
    /\/reads-as-blame$/,
  ],
  [
    'You watched me drag the cot upstairs and finished your beer.',
    'You watched me drag the cot upstairs',
    /^accusation\/told-beside$/,
  ],
])('%s reads as blame', (text, pointed, rule) => {
  const reading = engine.read(text, { relation: 'partner' });
  expect(reading.findings).toEqual([expect.objectContaining({ severity: 'low', text: pointed })]);
  expect(reading.findings[0]?.rule).toMatch(rule);
  expect(reading).toMatchObject({ blaming: true, score: 0.35 });
  expect(engine.suggest(reading).length).toBeGreaterThanOrEqual(3);
});

test('a verdict that is taken back is still explained, as a note', () => {
  const { blaming, findings } = engine.read('You took the bus to school.');
  expect(blaming).toBe(false);
  expect(findings.map(({ severity }) => severity)).toEqual(['note']);
});

test.each([
  'Stop shouting at me.',
  "Thank you, you're the best.",
  '"You ruined everything" is a line in the play.',
])('what is fine stays fine: %s', (text) => {
  expect(engine.read(text).blaming).toBe(false);
});
