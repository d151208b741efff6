import nlp from 'compromise';
import type { ParsedTerm } from '../../src/language/parsed-term.js';
import { postTag } from '../../src/language/post-tagger.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

interface Parsed {
  document: (ParsedTerm & { frozen?: boolean })[][];
  compute(steps: string | string[]): Parsed;
}
const untilPostTagger = (text: string) =>
  (nlp.tokenize(text) as unknown as Parsed).compute([
    'index',
    'freeze',
    'lexicon',
    'preTagger',
    'contractionTwo',
  ]);
const tagsIn = ({ document }: Parsed) =>
  document.flat().map(({ text, tags, frozen }) => [text, [...tags], frozen]);

/** What compromise's own step gives is the measure: a new version of it may do more than before. */
test('the tags of every example of content are those of compromise’s own post-tagger', () => {
  const { patterns, fine } = wholeCatalogue();
  const examples = [
    ...patterns.flatMap(({ rules }) => rules.flatMap(({ flag, pass }) => [...flag, ...pass])),
    ...fine.flatMap(({ rules }) => rules.flatMap(({ find, miss }) => [...find, ...miss])),
  ];
  expect(examples.length).toBeGreaterThan(500);
  const changed = examples.filter((text) => {
    const before = untilPostTagger(text);
    const ours = untilPostTagger(text);
    const theirs = tagsIn(untilPostTagger(text).compute('postTagger'));
    postTag(ours.document);
    expect({ text, tags: tagsIn(ours.compute('unfreeze')) }).toEqual({ text, tags: theirs });
    return JSON.stringify(tagsIn(before.compute('unfreeze'))) !== JSON.stringify(theirs);
  });
  expect(changed.length).toBeGreaterThan(100);
});
