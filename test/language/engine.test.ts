import fc from 'fast-check';
import { relations } from '../../src/catalogue/relation.js';
import { compile } from '../../src/language/engine.js';
import { readLimit } from '../../src/language/normalise.js';
import type { Reading } from '../../src/language/reading.js';
import { forms } from '../../src/language/review/review.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const engine = compile(wholeCatalogue());

/** What people type beside words, on purpose or not. */
const odd = fc.oneof(
  fc.constantFrom(
    '👩‍👩‍👧‍👦',
    '🏳️‍🌈',
    '👍🏽',
    'e\u0301',
    'n\u0303o',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\u2028',
    '\u0000',
    '\ud83d',
    '\ude00',
    '\u202eyou\u202c',
    'שלום',
    'مرحبا',
    '你',
    'ＹＯＵ',
    '𝓎𝑜𝓊',
    'ｕ never',
    'İ',
    'ß',
    'ﬁne',
    '…',
    '‘',
    '’',
    '“',
    '”',
    '&nbsp;',
    '<b>',
    '](x)',
    '__',
    '\t',
    '\r\n',
    '¡',
    '٣',
    '½',
  ),
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const word = fc.constantFrom(
  ...'you ur never always dont don’t make me feel lazy stop or else why because of your fault if i like that mum he sorry thanks but should late again !!! ? . ,'.split(
    ' ',
  ),
);
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: odd }), { maxLength: 24 })
  .chain((pieces) => fc.constantFrom(' ', '', '\u00a0').map((gap) => pieces.join(gap)));
const relation = fc.constantFrom(...relations);

const spansOf = ({ findings, fine, clauses, parts }: Reading) => [
  ...findings,
  ...fine,
  ...clauses,
  ...Object.values(parts).filter((part) => part !== null),
];

const whole = (typed: string, reading: Reading) =>
  spansOf(reading).filter(
    ({ start, end, text: words }) =>
      !(start >= 0 && start < end && end <= typed.length && typed.slice(start, end) === words),
  );

test('whatever is typed is read: spans are the person’s own words, blaming is what the findings say, twice the same', () => {
  fc.assert(
    fc.property(text, relation, (typed, to) => {
      const reading = engine.read(typed, { relation: to });
      expect(whole(typed, reading)).toEqual([]);
      expect(reading.blaming).toBe(reading.findings.some(({ severity }) => severity !== 'note'));
      expect(reading.score).toBeGreaterThanOrEqual(0);
      expect(reading.score).toBeLessThanOrEqual(1);
      expect(engine.read(typed, { relation: to })).toEqual(reading);
    }),
    { numRuns: 250 },
  );
});

test('whatever is typed, what is suggested for it blames nobody, and is the same every time', () => {
  fc.assert(
    fc.property(text, relation, (typed, to) => {
      const reading = { ...engine.read(typed, { relation: to }), blaming: true };
      const suggested = engine.suggest(reading);
      expect(engine.suggest(reading)).toEqual(suggested);
      for (const one of suggested) {
        const again = engine.read(one.text, { relation: to });
        expect([one.text, again.findings.filter(({ severity }) => severity !== 'note')]).toEqual([
          one.text,
          [],
        ]);
        for (const feeling of [...one.offers, 'sick to my stomach', '🙄']) engine.withFeeling(one, feeling);
      }
    }),
    { numRuns: 100 },
  );
});

test('whatever is typed can be reviewed by every form, and its parts are the person’s own words', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...forms), (typed, form) => {
      const review = engine.review(typed, form);
      for (const { span } of review.parts)
        if (span) expect(typed.slice(span.start, span.end)).toBe(span.text);
    }),
    { numRuns: 100 },
  );
});

test('a message around the limit is read, and it is said when there was more', () => {
  fc.assert(
    fc.property(text, fc.nat(60), (typed, more) => {
      const long = `${'You never help. '.repeat(readLimit / 16)}`.slice(0, readLimit - more) + typed;
      const reading = engine.read(long);
      expect(reading.truncated).toBe(long.length > readLimit);
      expect(whole(long, reading)).toEqual([]);
      for (const { end } of [...reading.findings, ...reading.fine, ...Object.values(reading.parts)].filter(
        (one) => one !== null,
      ))
        expect(end).toBeLessThanOrEqual(readLimit);
    }),
    { numRuns: 8 },
  );
});
