import type { Rewriting } from '../../catalogue/rewriting.js';

const noDeed = /^(?:be|have|know|need|seem|look|exist|happen|agree|say|manage|understand)$/;

/** What others do that cannot be told or wished of the listener: no deed, a guess, a judgement, or about somebody else. */
export const isNoDeedOfYours = (verb: string, predicate: string, words: Rewriting): boolean =>
  noDeed.test(verb) ||
  words.mental.includes(verb) ||
  words.judging.includes(verb) ||
  (predicate === '' && !words.repeatable.includes(verb)) ||
  /\b(?:he|she|they|him|her|his|their|them)\b/i.test(predicate);

/** "His own daughter", "before they come in": of whoever it is said, it is said to the listener. */
export const asYours = (told: string): string =>
  told
    .replace(/\b(?:his|their|her(?= [a-z]))\b/gi, 'your')
    .replace(/\b(?:himself|herself|themselves)\b/gi, 'yourself')
    .replace(/\bthey\b/gi, 'you');
