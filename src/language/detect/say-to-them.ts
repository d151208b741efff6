import type { MatchTerm } from './match-term.js';
import { infinitive } from './word-classes.js';

/**
 * Talk about somebody, to the coach ("he never helps", "my boss takes the credit"), is practice for talking to
 * them: when nobody is addressed, the one talked about is read as "you", so that one rule serves both.
 * Terms keep their number and their places; only what is matched changes.
 */
export function sayToThem(sentences: MatchTerm[][]): MatchTerm[][] {
  const addressed = sentences.some((sentence) => sentence.some((term) => isYou(term.word)));
  if (addressed) return sentences;
  return sentences.map((sentence) => {
    const said = sentence.map((term) => ({ ...term }));
    for (const [index, term] of said.entries()) turnSubject(said, term, index);
    return said;
  });
}

const isYou = (word: string): boolean => /^(you|your|yours|yourself|yourselves|y'all|ya)$/.test(word);
const person = new Set(['he', 'she', 'they']);
const objects = new Set(['him', 'them']);
const owners = new Set(['his', 'their']);
const agreement: Record<string, string> = { is: 'are', was: 'were', has: 'have', does: 'do' };
/** People one complains about: "my sister", "my flatmates". */
const people = new Set(
  (
    'husband wife partner boyfriend girlfriend bf gf fiance fiancee mom mum mother dad father parents brother sister ' +
    'son daughter kid kids child children aunt uncle cousin grandma grandmother grandpa grandfather mil fil ' +
    'mother-in-law father-in-law sister-in-law brother-in-law in-laws friend bestie mate friends flatmate flatmates ' +
    'roommate roommates housemate housemates neighbour neighbor neighbours neighbors boss manager supervisor coworker ' +
    'coworkers colleague colleagues teammate team lead employee report landlord landlady director deputy head chef mentor ' +
    'tutor teacher coach client gaffer foreman dev ex trainee apprentice lodger tenant fella bloke fiancée missus ' +
    'hubby mam mummy nan nana gran grandad granddad stepmum stepmom stepdad stepson stepdaughter niece nephew twins ' +
    'teenager eldest youngest toddler mates pal buddy carer babysitter builder'
  ).split(' '),
);
/** Those who are spoken of without "my". */
const bare = new Set('hubby mum mom mam dad nan gran grandma grandad granny'.split(' '));
/** "My last boss", "other friends": somebody else to be measured against, not the one talked about. */
const measured = new Set('last old other previous former first next every own ex other'.split(' '));
const before = new Set(['my', 'our', 'the', 'this', 'that']);

function turnSubject(sentence: MatchTerm[], term: MatchTerm, index: number): void {
  const word = term.word;
  if (isMeasuredAgainst(sentence, index)) return;
  if (person.has(word)) become(term, 'you', sentence, index);
  else if (objects.has(word)) say(term, 'you');
  else if (word === 'her')
    say(term, term.tags.has('Possessive') && isNounNext(sentence, index) ? 'your' : 'you');
  else if (owners.has(word)) say(term, 'your');
  else if (/^(himself|herself|themselves|themself)$/.test(word)) say(term, 'yourself');
  else if (people.has(word) && !term.tags.has('Possessive') && isOneTalkedAbout(sentence, index)) {
    const last = lastOfName(sentence, index);
    become(sentence[last]!, 'you', sentence, last);
  } else if (
    term.tags.has('FirstName') &&
    !sentence[index - 1]?.post.includes(',') &&
    isVerbNext(sentence, index)
  )
    become(term, 'you', sentence, index);
}

/** "Even Tom helps", "at least my ex called": somebody one is compared with. */
const isMeasuredAgainst = (sentence: MatchTerm[], index: number): boolean =>
  /^(even|least|unlike)$/.test(sentence[index - 1]?.word ?? '') ||
  (sentence[index]!.word === 'ex' &&
    /^(would|could|never|always|used|had|did|managed|remembered|knew)$/.test(
      sentence[index + 1]?.word ?? '',
    ));

/** "my mate", "my best mate", "our new team lead", and "mum" where a sentence starts with her. */
function isOneTalkedAbout(sentence: MatchTerm[], index: number): boolean {
  if (bare.has(sentence[index]!.word) && index === 0 && isVerbNext(sentence, index)) return true;
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const { word, tags } = sentence[at]!;
    if (before.has(word)) return !/^(even|least|unlike)$/.test(sentence[at - 1]?.word ?? '');
    if (measured.has(word) || (!tags.has('Adjective') && !tags.has('Noun'))) return false;
  }
  return false;
}

/** The last word of "mother in law" or "friend of thirty years", after which the verb comes. */
function lastOfName(sentence: MatchTerm[], index: number): number {
  const after = sentence.slice(index + 1, index + 4).map((term) => term.word);
  if (after[0] === 'in' && /^laws?$/.test(after[1] ?? '')) return index + 2;
  if (after[0] === 'of' && /^(years|months)$/.test(after[2] ?? '')) return index + 3;
  return index;
}

/** The subject becomes "you", and the verbs after it agree: "he never helps" → "you never help". */
function become(term: MatchTerm, word: string, sentence: MatchTerm[], index: number): void {
  say(term, word);
  for (let at = index + 1; at < Math.min(index + 5, sentence.length); at++) {
    const next = sentence[at]!;
    const agreed = agreement[next.word];
    if (agreed) {
      say(next, agreed);
      return;
    }
    if (next.tags.has('PresentTense') && /s$/.test(next.word)) {
      say(next, infinitive(next.word));
      return;
    }
    if (!next.tags.has('Adverb') && !next.tags.has('Negative')) return;
  }
}

function say(term: MatchTerm, word: string): void {
  term.word = word;
  if (word === 'you' || word === 'yourself') term.tags = new Set(['Noun', 'Pronoun', 'Them']);
  if (word === 'your') term.tags = new Set(['Noun', 'Pronoun', 'Possessive']);
}

const isVerbNext = (sentence: MatchTerm[], index: number): boolean => {
  const next = sentence[index + 1];
  return (
    next !== undefined &&
    next.word !== 'would' &&
    (next.tags.has('Verb') || next.tags.has('Adverb') || next.tags.has('Negative'))
  );
};
const isNounNext = (sentence: MatchTerm[], index: number): boolean => {
  const next = sentence[index + 1];
  if (next === undefined || next.tags.has('Pronoun')) return false;
  return next.tags.has('Noun') || next.tags.has('Adjective');
};
