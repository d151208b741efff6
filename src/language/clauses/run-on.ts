import { verbFollows } from './clause-start.js';
import { auxiliaries, coordinators, copulas } from './closed-class.js';
import { isContactRelative } from './contact-relative.js';
import { timeAhead } from './time-ahead.js';
import type { Token } from './tokens.js';

/** After these a clause is still open: what follows belongs to it. */
const keepsOpen = new Set(
  'that which who whom what how why where when whenever while if because since after before until till once as unless than like time way thing things day one ones reason all everything anything something whatever wherever whoever know think guess hope wish feel swear believe said say told tell thought mean see hear bet sure'.split(
    ' ',
  ),
);
/** "I'm glad it's over": what is felt about follows. */
const feltAbout = /^(?:glad|happy|sad|sorry|afraid|scared|worried|upset|angry|relieved|certain|aware|lucky)$/;
const opensPhrase = /^(?:to|for|with|of|about|from|by|at|the|a|an|so|my|your|our|and|or|not|never|always)$/;

/** "Every time we go out with them | you…" */
const isEveryTime = (sentence: Token[], from: number): boolean =>
  /^(?:and |but )?(?:every|each) (?:single )?time$/.test(
    sentence
      .slice(from, from + 3)
      .map(({ word }) => word)
      .join(' ')
      .replace(/ (?!(?:single )?time)\w+$/, ''),
  );

/** "you never stick to plans just bring him back": no comma, no full stop, a new subject or order all the same. */
export function runsOn(sentence: Token[], from: number, at: number): boolean {
  const before = sentence[at - 1]!;
  const token = sentence[at]!;
  const onceMore = before.word === 'time' && sentence[at - 2]?.word === 'more';
  const open =
    (keepsOpen.has(before.word) && !onceMore) ||
    coordinators.has(before.word) ||
    opensPhrase.test(before.word);
  if (open || at - from < 3 || auxiliaries.has(before.word)) return false;
  if (timeAhead(sentence, from).length === at - from) return false;
  if (
    sentence.slice(from, from + 2).some((one) => /^(?:if|when|whenever|unless|since)$/.test(one.word)) ||
    isEveryTime(sentence, from)
  ) {
    const subject = /^(?:i|you|we|he|she|they|this|that|it|there)$/.test(token.word);
    return subject && !before.tags.has('Preposition') && verbFollows(sentence, at + 1);
  }
  if (sentence.slice(Math.max(from, at - 3), at).some((one) => keepsOpen.has(one.word))) return false;
  // "You told the whole group | I'd been sacked": what is told is part of the telling.
  if (sentence.slice(from, at).some((one) => /^(?:tell|told|telling|tells)$/.test(one.word))) return false;
  if (/^(?:i|you|he|she|we|they)$/.test(token.word)) {
    const joined = ['Verb', 'Preposition', 'Conjunction', 'QuestionWord'].some((tag) => before.tags.has(tag));
    return !joined && verbFollows(sentence, at + 1) && !isContactRelative(sentence, at);
  }
  // "you never clean the bathroom | it's disgusting": a verdict on it is a sentence of its own.
  if (token.word === 'it' && /^(?:is|was)$/.test(sentence[at + 1]?.word ?? '')) {
    const thing = before.tags.has('Noun') && !before.tags.has('Pronoun');
    return thing || (before.tags.has('Adjective') && !feltAbout.test(before.word));
  }
  // "Can someone else | please feed the dog" is one asking.
  const asking = auxiliaries.has(sentence[from]!.word) && token.word === 'please';
  if (/^(?:stop|just|please)$/.test(token.word))
    return !asking && (sentence[at + 1]?.tags.has('Infinitive') ?? false) && !before.tags.has('Pronoun');
  const called = copulas.has(sentence[at - 2]?.word ?? '') || copulas.has(sentence[at - 3]?.word ?? '');
  return called && before.tags.has('Adjective') && token.tags.has('Infinitive') && at < sentence.length - 1;
}
