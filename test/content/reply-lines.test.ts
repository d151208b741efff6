import type { Persona } from '../../src/catalogue/persona.js';
import {
  type ReplyAct,
  type ReplyLine,
  replyActs,
  type TensionBand,
  tensionBands,
} from '../../src/catalogue/reply-line.js';
import { partnerLines, wordCount } from '../../src/catalogue/scenario.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';
import { isHurtful } from './hurtful.js';

const catalogue = wholeCatalogue();
const { personas, replyLines, scenarios } = catalogue;
const spoken = replyLines.flatMap(({ act, lines }) => lines.map((line) => ({ act, ...line })));
const linesOf = (act: ReplyAct): ReplyLine[] => replyLines.find((one) => one.act === act)?.lines ?? [];

test('there are lines for whatever a partner can do', () => {
  expect(replyLines.map(({ act }) => act).sort()).toEqual([...replyActs].sort());
});

test('no line stands twice, here or in a scene', () => {
  const texts = [...spoken.map(({ text }) => text), ...scenarios.flatMap(partnerLines)];
  const same = texts.map((text) => text.toLowerCase());
  expect(texts.filter((_text, index) => same.indexOf(same[index] ?? '') < index)).toEqual([]);
});

test('nobody is given more words than they have', () => {
  const most = new Map(personas.map(({ id, mostWords }) => [id, mostWords]));
  const long = spoken.filter(({ by, text }) => by?.some((id) => wordCount(text) > (most.get(id) ?? 0)));
  expect(long).toEqual([]);
});

test('nobody mocks, threatens, or says what the person feels or remembers', () => {
  expect(spoken.filter(({ text }) => isHurtful(text)).map(({ text }) => text)).toEqual([]);
});

test('what a partner remembers, and the noun taken up, stand only where they are filled in', () => {
  const slots: Partial<Record<ReplyAct, string>> = {
    takes_noun: 'noun',
    recalls_label: 'label',
    recalls_promise: 'promise',
    recalls_number: 'number',
  };
  const wrong = spoken.filter(({ act, text }) => {
    const used = [...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).filter((slot) => slot !== 'topic');
    const own = slots[act];
    return own ? !used.includes(own) || used.some((slot) => slot !== own) : used.length > 0;
  });
  expect(wrong).toEqual([]);
});

/** What is left to say in a talk that goes in a circle. */
const often: ReplyAct[] = ['bristles', 'hears_statement', 'softens', 'waits', 'goes_quiet'];

const fits =
  ({ id, mostWords }: Persona, band: TensionBand, place: 'home' | 'work') =>
  ({ text, by, when, place: at, child }: ReplyLine): boolean =>
    child !== 'only' &&
    (!by || by.includes(id)) &&
    (!when || when.includes(band)) &&
    (!at || at === place) &&
    wordCount(text) <= mostWords;

test.each(personas.map((persona) => [persona.id, persona] as const))(
  '%s has more than one way to say each thing, at any tension',
  (_id, persona) => {
    const thin = replyActs.flatMap((act) =>
      tensionBands.flatMap((band) =>
        (['home', 'work'] as const)
          .map((place) => linesOf(act).filter(fits(persona, band, place)).length)
          .filter((many) => many < (often.includes(act) ? 10 : 4))
          .map((many) => `${act}, ${band}: ${many}`),
      ),
    );
    expect(thin).toEqual([]);
  },
);

/** Who never leaves, or never makes things small, has no words for it. */
const says = ({ walksOffAt, habits }: Persona, act: ReplyAct): boolean =>
  (act !== 'walks_off' || walksOffAt <= 100) && (act !== 'belittles' || habits.belittles > 0);

test('every persona has a voice: lines of their own for each thing', () => {
  const without = personas.flatMap((persona) =>
    replyActs
      .filter((act) => says(persona, act))
      .filter((act) => !linesOf(act).some(({ by }) => by?.length === 1 && by[0] === persona.id))
      .map((act) => `${persona.id}: ${act}`),
  );
  expect(without).toEqual([]);
});

test('a small child has ways to say each thing', () => {
  const thin = replyActs
    .map((act) => [act, linesOf(act).filter(({ child, by }) => child && !by).length] as const)
    .filter(([act, many]) => many < (often.includes(act) ? 8 : 3));
  expect(thin).toEqual([]);
});
