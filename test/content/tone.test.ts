import { matchTextOf } from '../../src/language/detect/match-text.js';
import { compileTone } from '../../src/language/detect/tone.js';
import { compileTagger } from '../../src/language/detect/word-classes.js';
import { utter } from '../../src/language/utterance.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { tone, spelling } = catalogue;
const tag = compileTagger(catalogue);
const listen = compileTone(tone);
const cuesIn = (text: string) =>
  listen(matchTextOf(utter(text, spelling), tag)).cues.map(({ rule }) => rule.id);

test('every cue has a name of its own', () => {
  expect(new Set(tone.map(({ id }) => id)).size).toBe(tone.length);
});

test.each(tone.flatMap(({ id, find }) => find.map((sentence) => [id, sentence])))(
  '%s is heard in: %s',
  (id, sentence) => {
    expect(cuesIn(sentence)).toContain(id);
  },
);

test.each(tone.flatMap(({ id, miss }) => miss.map((sentence) => [id, sentence])))(
  '%s is not in: %s',
  (id, sentence) => {
    expect(cuesIn(sentence)).not.toContain(id);
  },
);
