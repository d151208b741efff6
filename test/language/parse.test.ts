import nlp from 'compromise';
import { parse } from '../../src/language/parse.js';
import type { ParsedTerm } from '../../src/language/parsed-term.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const theirs = (text: string) => (nlp(text) as unknown as { document: ParsedTerm[][] }).document;
const shown = (document: ParsedTerm[][]) =>
  document.map((sentence) =>
    sentence.map(({ pre, text, post, normal, implicit, machine, tags }) => ({
      written: [pre, text, post],
      read: [normal, implicit, machine],
      tags: [...tags],
    })),
  );

/** What compromise gives is the measure: a new version of it may do more than before. */
test.each(
  Object.entries({
    'what rules catch or leave alone': wholeCatalogue().patterns.flatMap(({ rules }) =>
      rules.flatMap(({ flag, pass }) => [...flag, ...pass]),
    ),
    'contractions of little words, twice in one text': [
      "I don't know why you don't.",
      "You'd better go. You'd go if you'd been asked, wouldn't you?",
      "It's late and that's that: there's been no word, and he's never asked.",
      'dunno, I cant, youre late, im not',
    ],
    'contractions of other words': [
      "My mother's been ill and the flat's a mess.",
      "Tom'll do it, Ana'd rather not.",
      "c'mon, y'know it ain't so",
    ],
    'numbers, slashes and nothing at all': ['5-9pm, he/she, 4km & 10%', '...', ''],
  }),
)('words and tags are those of compromise: %s', (_kind, texts) => {
  for (const text of texts)
    expect({ text, parse: shown(parse(text)) }).toEqual({ text, parse: shown(theirs(text)) });
});
