import nlp from 'compromise';
import type { Catalogue } from '../../catalogue/load.js';
import { compileValence } from './valence.js';

interface VerbForms {
  Infinitive: string;
  PastTense: string;
  PresentTense: string;
  Gerund: string;
  Participle?: string;
}
interface VerbModel {
  conjugate(verb: string, model: unknown): VerbForms;
  toInfinitive(verb: string, model: unknown, tense: string): string;
}
const model = nlp.model();
interface AdjectiveModel {
  toComparative(adjective: string, model: unknown): string;
  toSuperlative(adjective: string, model: unknown): string;
}
const { verb: verbs, adjective: adjectives } = (
  nlp as unknown as {
    world(): { methods: { two: { transform: { verb: VerbModel; adjective: AdjectiveModel } } } };
  }
).world().methods.two.transform;

/** "listens" → "listen". */
export const infinitive = (verb: string): string => verbs.toInfinitive(verb, model, 'PresentTense') || verb;

/** Tags the words of the content's classes, and words that sound good or bad; a phrase tags each of its words. */
export type Tagger = (words: string[], tags: Set<string>[]) => void;

interface Entry {
  phrase: string[];
  tag: string;
}

export function compileTagger({ wordClasses, valence }: Pick<Catalogue, 'wordClasses' | 'valence'>): Tagger {
  const valenceOf = compileValence(valence);
  const entries = new Map<string, Entry[]>();
  const add = (text: string, tag: string) => {
    const phrase = text.toLowerCase().split(/\s+/);
    const first = phrase[0]!;
    const known = entries.get(first);
    if (known) known.push({ phrase, tag });
    else entries.set(first, [{ phrase, tag }]);
  };
  for (const { tag, words, degrees, nouns, verbs: verbPhrases } of wordClasses) {
    for (const word of words) add(word, tag);
    for (const word of degrees ? words : [])
      for (const [form, suffix] of degreesOf(word)) add(form, tag + suffix);
    for (const noun of nouns) for (const form of [noun, plural(noun)]) add(form, tag);
    for (const verb of verbPhrases) for (const [form, suffix] of formsOf(verb)) add(form, tag + suffix);
  }
  return (words, tags) => {
    words.forEach((word, index) => {
      const sound = valenceOf(word);
      if (sound) tags[index]!.add(sound);
      for (const { phrase, tag } of entries.get(word) ?? []) {
        if (!phrase.every((part, offset) => words[index + offset] === part)) continue;
        for (let at = index; at < index + phrase.length; at++) tags[at]!.add(tag);
      }
    });
  };
}

/**
 * All forms of a verb phrase and the tag's ending for each: "walk out" gives `Tag` (walk out), `TagPast`
 * (walked out), `TagIng` (walking out). A form that is both, as "cut", gets both tags.
 */
function formsOf(phrase: string): [string, string][] {
  const [verb = '', ...rest] = phrase.split(' ');
  const forms = verbs.conjugate(verb, model);
  const all: [string, string][] = [
    [verb, ''],
    [forms.PresentTense, ''],
    [forms.PastTense, 'Past'],
    [forms.Participle ?? forms.PastTense, 'Past'],
    [forms.Gerund.endsWith('ing') ? forms.Gerund : gerund(verb), 'Ing'],
  ];
  return all.map(([form, suffix]) => [[form, ...rest].join(' '), suffix]);
}

/** "lazy" → lazier and more lazy, laziest and most lazy; of a phrase there is only the longer form. */
const degreesOf = (word: string): [string, string][] => [
  [`more ${word}`, 'More'],
  [`most ${word}`, 'Most'],
  ...(word.includes(' ')
    ? []
    : ([
        [adjectives.toComparative(word, model), 'More'],
        [adjectives.toSuperlative(word, model), 'Most'],
      ] as [string, string][])),
];

const gerund = (verb: string): string =>
  /[^aeiou][aeiou][bdgmnprt]$/.test(verb)
    ? `${verb}${verb.slice(-1)}ing`
    : verb.replace(/([^e])e$/, '$1').concat('ing');

/** "idiot" → "idiots", "witch" → "witches", "bully" → "bullies". */
const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? noun.replace(/y$/, 'ies')
    : /(?:s|x|z|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;
