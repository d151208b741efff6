import nlp from 'compromise';
import { type Opened, openedContraction } from './opened-contraction.js';
import type { ParsedTerm } from './parsed-term.js';
import { postTag } from './post-tagger.js';

type Document = ParsedTerm[][];

/** What compromise does its steps on. */
interface View {
  document: Document;
  compute(steps: string[]): View;
  fromText(words: string): Opened;
}
interface World {
  methods: { one: { tokenize: { fromString(text: string, world: World): Document } } };
}

const world = nlp.world() as World;
const { fromString } = world.methods.one.tokenize;
const steps = [
  'alias',
  'machine',
  'contractions',
  'index',
  'freeze',
  'lexicon',
  'preTagger',
  'contractionTwo',
];

/**
 * The words and tags of `nlp(text)`, sentence by sentence, sooner: without the phrases and the typing ahead that
 * nobody asks for, and nothing worked out twice.
 */
export function parse(text: string): Document {
  const view = nlp.tokenize('') as unknown as View;
  view.document = fromString(text, world);
  const fromText = view.fromText.bind(view);
  view.fromText = (words) => openedContraction(words, fromText);
  view.compute(steps);
  postTag(view.document);
  return view.compute(['unfreeze']).document;
}
