import {
  auxiliaries,
  colouring,
  coordinators,
  copulas,
  questionWords,
  subjectPronouns,
} from './closed-class.js';
import type { Token } from './tokens.js';

/** Cuts the words of one sentence into clauses. A clause that tells when stays with the one it belongs to. */
export function splitClauses(sentence: Token[]): Token[][] {
  const clauses: Token[][] = [];
  let from = 0;
  for (let i = 1; i < sentence.length; i++) {
    if (!isBoundary(sentence, from, i)) continue;
    clauses.push(sentence.slice(from, i));
    from = i;
  }
  if (from < sentence.length) clauses.push(sentence.slice(from));
  return clauses.filter((clause) => clause.some((token) => /[\p{L}\p{N}]/u.test(token.text)));
}

const joins = new Set([
  'though',
  'although',
  'even though',
  'and',
  'but',
  'or',
  'then',
  'so',
  'yet',
  'plus',
  'because',
  'cause',
  'cuz',
  'coz',
  'bc',
]);

function isBoundary(sentence: Token[], from: number, at: number): boolean {
  const before = sentence[at - 1]!;
  const token = sentence[at]!;
  if (
    !/\p{L}/u.test(
      sentence
        .slice(from, at)
        .map((one) => one.text)
        .join(''),
    )
  )
    return false;
  if (token.text === '') return false;
  if (isEmbedded(sentence, from, at)) return true;
  if (/[.?!]/.test(before.post) && startsClause(sentence, at, false)) return true;
  if (/[;:–—(]|\s-|\.\.|…/.test(before.post)) return true;
  if (joins.has(token.word)) return startsClause(sentence, at + 1, token.word !== 'so');
  if (token.word === 'even' && sentence[at + 1]?.word === 'though') return true;
  if (joins.has(before.word) || before.word === 'even') return false;
  if (/,/.test(before.post))
    return startsClause(sentence, at, false) || startsQuestion(sentence, at) || isOrder(sentence, at);
  if (before.tags.has('Emoji') || before.tags.has('Emoticon')) return startsClause(sentence, at, false);
  return runsOn(sentence, from, at);
}

const embedding =
  /\b(?:(?:i|we) (?:\w+ )?(?:feel (?:like|as if|as though|that)|feel|think(?: that)?|thought(?: that)?|know(?: that)?|believe(?: that)?|guess(?: that)?|bet|swear|mean|wish|hate (?:that|how|when|it when)|hate it that|love how|can not believe(?: that| how)?|can't believe(?: that| how)?|can not stand (?:it when|when|how|that)|(?:want|need|expect|would like|'d like))|(?:it|that|which) (?:really |just |always )?\w+ me (?:crazy |mad |up |off |sad |angry )?(?:that|when|how)|(?:tired|sick|fed up|done|sick and tired|angry|mad|upset|annoyed|frustrated|hurt) (?:of|with|that|when|because)|i'?m? ?(?:am )?not the one who|looks like|seems like|as if|because of how|the fact that|not like)$/;

/** "How many times do I have to tell you | to…", "I've told you a hundred times | not to…" */
const toldBefore =
  /\bi\b.*\b(?:tell|told|telling|ask|asked|asking|remind|reminded|beg|begged) (?:you|him|her|them)(?: (?!to\b)\w+){0,4}$/;

/** "I feel like | you don't care", "I want | you to stop": what is thought or wanted is a clause of its own. */
function isEmbedded(sentence: Token[], from: number, at: number): boolean {
  const word = sentence[at]!.word;
  const own = /^(?:your|my|the)$/.test(word) && startsNounSubject(sentence, at);
  const before = sentence
    .slice(from, at)
    .map((token) => token.word)
    .join(' ');
  const order = word === 'to' || (word === 'not' && sentence[at + 1]?.word === 'to');
  if (order && toldBefore.test(before) && !/\byou (?:never|always|tell|ask)/.test(before)) return true;
  if (
    /^(?:you|him|her|them)$/.test(word) &&
    / of$/.test(before) &&
    /.{3}ing$/.test(sentence[at + 1]?.word ?? '')
  )
    return true;
  if (!/^(?:you|he|she|they)$/.test(word) && !own) return false;
  return embedding.test(
    sentence
      .slice(from, at)
      .map((token) => token.word)
      .join(' '),
  );
}

/** A new subject and its verb; or, after "and", a verb that shares the subject before it. */
function startsClause(sentence: Token[], at: number, mayShare: boolean): boolean {
  let i = at;
  while (i < sentence.length && colouring.has(sentence[i]!.word)) i++;
  const token = sentence[i];
  if (!token) return false;
  if (joins.has(token.word) || token.word === 'if' || token.word === 'when')
    return startsClause(sentence, i + 1, mayShare);
  if (subjectPronouns.has(token.word)) return verbFollows(sentence, i + 1);
  if (questionWords.has(token.word) && startsQuestion(sentence, i)) return true;
  if (startsNounSubject(sentence, i)) return true;
  if (!mayShare) return false;
  return isVerb(token) && !token.tags.has('Gerund') && !/ing$/.test(token.word) && !token.tags.has('Noun');
}

function startsNounSubject(sentence: Token[], at: number): boolean {
  if (!/^(?:my|your|our|his|her|their|the|nothing|everything)$/.test(sentence[at]?.word ?? '')) return false;
  for (let i = at + 1; i < Math.min(at + 4, sentence.length); i++) {
    const token = sentence[i]!;
    if (auxiliaries.has(token.word)) return true;
    if (/[,.;]/.test(token.post) || token.tags.has('Preposition')) return false;
  }
  return false;
}

function startsQuestion(sentence: Token[], at: number): boolean {
  const word = sentence[at]?.word ?? '';
  const next = sentence[at + 1]?.word ?? '';
  if (/^(?:why|how|what|who)$/.test(word)) return auxiliaries.has(next) || /^(?:come|about)$/.test(next);
  return auxiliaries.has(word) && subjectPronouns.has(next === 'not' ? (sentence[at + 2]?.word ?? '') : next);
}

const isOrder = (sentence: Token[], at: number): boolean =>
  sentence[at]!.tags.has('Imperative') ||
  /^(?:stop|quit|don't|just|please|get|grow|shut|go|start|learn|do|let)$/.test(
    sentence[at]!.text.toLowerCase(),
  );

function verbFollows(sentence: Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 4, sentence.length); i++) {
    const token = sentence[i]!;
    if (isVerb(token) || auxiliaries.has(token.word) || /^(?:never|always|still|just|keep)$/.test(token.word))
      return true;
    if (!colouring.has(token.word) && !/^(?:guys|two|lot|all|both)$/.test(token.word)) return false;
  }
  return false;
}

const isVerb = (token: Token): boolean =>
  token.tags.has('Verb') || auxiliaries.has(token.word) || /^(?:keep|gonna|gotta)$/.test(token.word);

/** After these a clause is still open: what follows belongs to it. */
const keepsOpen = new Set(
  'that which who whom what how why where when whenever while if because since after before until till once as unless than like time way thing things day one ones reason all everything anything something whatever wherever whoever know think guess hope wish feel swear believe said say told tell thought mean see hear bet sure'.split(
    ' ',
  ),
);
const opensPhrase = /^(?:to|for|with|of|about|from|by|at|the|a|an|so|my|your|our|and|or|not|never|always)$/;

/** "you never stick to plans just bring him back": no comma, no full stop, a new subject or order all the same. */
function runsOn(sentence: Token[], from: number, at: number): boolean {
  const before = sentence[at - 1]!;
  const token = sentence[at]!;
  const onceMore = before.word === 'time' && sentence[at - 2]?.word === 'more';
  const open =
    (keepsOpen.has(before.word) && !onceMore) ||
    coordinators.has(before.word) ||
    opensPhrase.test(before.word);
  if (open || at - from < 3 || auxiliaries.has(before.word)) return false;
  if (sentence.slice(from, from + 2).some((one) => /^(?:if|when|whenever|unless)$/.test(one.word))) {
    const subject = /^(?:i|you|we|he|she|they|this|that|it|there)$/.test(token.word);
    return subject && !before.tags.has('Preposition') && verbFollows(sentence, at + 1);
  }
  if (sentence.slice(Math.max(from, at - 3), at).some((one) => keepsOpen.has(one.word))) return false;
  // "You told the whole group | I'd been sacked": what is told is part of the telling.
  if (sentence.slice(from, at).some((one) => /^(?:tell|told|telling|tells)$/.test(one.word))) return false;
  if (/^(?:i|you|he|she|we|they)$/.test(token.word)) {
    const joined = ['Verb', 'Preposition', 'Conjunction', 'QuestionWord'].some((tag) => before.tags.has(tag));
    return !joined && verbFollows(sentence, at + 1);
  }
  if (/^(?:stop|just|please)$/.test(token.word))
    return (sentence[at + 1]?.tags.has('Infinitive') ?? false) && !before.tags.has('Pronoun');
  const called = copulas.has(sentence[at - 2]?.word ?? '') || copulas.has(sentence[at - 3]?.word ?? '');
  return called && before.tags.has('Adjective') && token.tags.has('Infinitive') && at < sentence.length - 1;
}
