import fc from 'fast-check';
import { relations } from '../../../src/catalogue/relation.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const engine = compile(wholeCatalogue());

const opening = fc.constantFrom(
  'You always',
  'You never',
  "You don't",
  'You',
  'Why do you always',
  "Why can't you ever",
  'Stop',
  'You should',
  'u never',
  "You're so",
  'I hate that you',
  "I'm sick of you",
  'You make me',
);
const deed = fc.constantFrom(
  'listen',
  'leave the gate open',
  'forget my birthday',
  'sing in the car',
  'lazy',
  'late',
  'shouting',
  'angry',
  'help with the tent',
  'tell everyone my news',
  'rude to my aunt',
  'care',
  'use my bike',
);
const ending = fc.constantFrom(
  '',
  '!',
  '!!!',
  ' again',
  ' at dinner',
  ' when I talk about work',
  ' and I am furious',
  ' 🙄',
  ' you idiot',
  ' because you are selfish',
);
const complaint = fc
  .tuple(opening, deed, ending)
  .map(([first, second, third]) => `${first} ${second}${third}`);
const relation = fc.constantFrom(...relations);

test('never throws, whatever is typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), complaint), relation, (text, to) => {
      const reading = engine.read(text, { relation: to });
      engine.suggest({ ...reading, blaming: true });
    }),
    { numRuns: 150 },
  );
});

test('every suggestion can be read again with nothing above a note, in 45 words at most, with something of mine in it', () => {
  fc.assert(
    fc.property(complaint, relation, (text, to) => {
      const reading = engine.read(text, { relation: to });
      const shown = engine.suggest({ ...reading, blaming: true });
      if (reading.safety) return shown.length === 0;
      const distinct = new Set(shown.map((one) => one.text.toLowerCase()));
      expect(distinct.size).toBeGreaterThanOrEqual(3);
      for (const one of shown) {
        const again = engine.read(one.text, { relation: to });
        expect([
          one.text,
          again.findings.filter((finding) => finding.severity !== 'note').map((finding) => finding.rule),
        ]).toEqual([one.text, []]);
        expect(one.text.split(/\s+/).length).toBeLessThanOrEqual(45);
        expect(one.text).toMatch(/\b(?:I|i|me|my|we|us|our)\b/);
        for (const slot of one.slots) expect(one.text.slice(slot.start, slot.end)).toMatch(/^(?:I|i)\b/);
      }
      return true;
    }),
    { numRuns: 150 },
  );
});

test('the same message always gets the same words', () => {
  fc.assert(
    fc.property(complaint, relation, (text, to) => {
      const reading = { ...engine.read(text, { relation: to }), blaming: true };
      expect(engine.suggest(reading)).toEqual(engine.suggest(reading));
    }),
    { numRuns: 40 },
  );
});
