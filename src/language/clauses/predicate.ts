import {
  auxiliaries,
  colouring,
  interjections,
  negatives,
  subjectPronouns,
  swearing,
  swornNouns,
  whenWords,
} from './closed-class.js';
import type { Token } from './tokens.js';
import { wordsOf } from './tokens.js';
import { fromThirdPerson, infinitive } from './verb-forms.js';

/** Subject, verb and what is laid on the verb, read from left to right; `after` is where the predicate begins. */
export interface Predicate {
  opener: string | null;
  who: string;
  command: boolean;
  question: boolean;
  modal: string | null;
  verb: string | null;
  tense: 'past' | 'present' | 'future' | null;
  progressive: boolean;
  negative: boolean;
  often: boolean;
  after: number;
}

const openers = new Set(
  'why how what who where when whenever if because cause cuz coz bc since while unless although though'.split(
    ' ',
  ),
);
/** "Fail to", "bother to": verbs that only say that it does not happen. */
const failing = new Set(['fail', 'refuse', 'neglect']);
const modalOf: Record<string, string> = {
  should: 'should',
  ought: 'should',
  must: 'must',
  can: 'can',
  could: 'can',
  will: 'will',
  would: 'would',
  shall: 'will',
  may: 'can',
  might: 'can',
  wo: 'will',
  ca: 'can',
};

export function readPredicate(tokens: Token[]): Predicate {
  const found: Predicate = {
    opener: null,
    who: '',
    command: false,
    question: false,
    modal: null,
    verb: null,
    tense: null,
    progressive: false,
    negative: false,
    often: false,
    after: tokens.length,
  };
  const word = (i: number): string => tokens[i]?.word ?? '';
  const wishAt = wishedFor(tokens);
  if (wishAt > 0)
    return fromSubject(
      tokens,
      wishAt,
      { ...found, who: 'you', modal: 'want', negative: tokens[0]?.word === 'not' },
      0,
      false,
    );
  let i = 0;
  while (
    i < tokens.length - 1 &&
    interjections.has(word(i)) &&
    !(word(i) === 'like' && i > 0) &&
    !(word(i) === 'so' && tokens[i + 1]?.tags.has('Adjective'))
  )
    i++;
  i = skipVocative(tokens, i);
  while (i < tokens.length - 1 && interjections.has(word(i)) && word(i) !== 'no') i++;

  if (openers.has(word(i))) {
    found.opener = word(i);
    i++;
    if (word(i) === 'come' && found.opener === 'how') i++;
    while (/^(?:the|hell|heck|fuck|on|earth|exactly)$/.test(word(i))) i++;
  }
  while (/^(?:in|god's|gods|name)$/.test(word(i)) && found.opener === 'why') i++;
  // "Why don't you", "can't you", "do you ever", "are you": the auxiliary stands before its subject.
  const frontAt = i;
  if (auxiliaries.has(word(i)) || /^(?:ca|wo)$/.test(word(i))) {
    const gap = word(i + 1) === 'not' || word(i + 1) === "n't" ? 2 : 1;
    if (subjectPronouns.has(word(i + gap)) && !(word(i) === 'have' && gap === 1 && word(i + 1) === 'that')) {
      found.question = true;
      const subject = { ...tokens[i + gap]! };
      const moved = [subject, ...tokens.slice(frontAt, i + gap), ...tokens.slice(i + gap + 1)];
      return fromSubject(moved, 0, found, tokens.length - moved.length, true);
    }
  }
  return fromSubject(tokens, i, found, 0, false);
}

/** "Mum, you…", "babe you…", "Rachel, sweetheart.": a name called out before the clause. */
function skipVocative(tokens: Token[], at: number): number {
  const token = tokens[at];
  if (!token || !/,/.test(token.post) || at + 1 >= tokens.length) return at;
  if (subjectPronouns.has(token.word) || openers.has(token.word) || token.tags.has('Verb')) return at;
  return token.tags.has('Noun') || token.tags.has('Expression') || interjections.has(token.word)
    ? skipVocative(tokens, at + 1)
    : at;
}

const wishes =
  /^(?:(?:would|will|does|is|was) it (?:not )?(?:really )?(?:kill|hurt) you|(?:is|was) (?:it|that) (?:really )?(?:so|too|that) (?:hard|much|difficult)(?: to ask)?(?: for you| you| of you)?|how (?:hard|difficult) (?:is|can) (?:it|that)(?: be)?(?: for you)?|(?:when|where) are you (?:ever |finally )?going)$/;

/** "Would it kill you to…", "is it too much to ask you to…": where the deed that is wished for begins; or 0. */
function wishedFor(tokens: Token[]): number {
  if (tokens[0]?.word === 'to') return 1;
  if (tokens[0]?.word === 'not' && tokens[1]?.word === 'to') return 2;
  const all = /^(?:all|the only thing) you (?:ever )?do is (?:to )?/.exec(
    tokens.map((token) => token.word).join(' '),
  );
  if (all) return 0;
  const to = tokens.findIndex(
    (token, index) =>
      token.word === 'to' &&
      wishes.test(
        tokens
          .slice(0, index)
          .map((one) => one.word)
          .join(' '),
      ),
  );
  return to > 0 ? to + 1 : 0;
}

function fromSubject(
  tokens: Token[],
  start: number,
  found: Predicate,
  shift: number,
  question: boolean,
): Predicate {
  const word = (i: number): string => tokens[i]?.word ?? '';
  let i = start;
  // "All you do is complain."
  const least = tokens
    .slice(i, i + 6)
    .map((token) => token.word)
    .join(' ');
  if (/^the least you (?:can|could) do is$/.test(least) && tokens.length > i + 6)
    return fromSubject(
      tokens,
      i + (word(i + 6) === 'to' ? 7 : 6),
      { ...found, who: 'you', modal: 'want' },
      shift,
      false,
    );
  if (word(i) === 'all' && word(i + 1) === 'you') {
    const is = tokens.findIndex((token, index) => index > i + 1 && index < i + 5 && token.word === 'is');
    if (is > 0 && is < tokens.length - 1)
      return fromSubject(tokens, is + 1, { ...found, who: 'you', often: true }, shift, false);
  }
  while (colouring.has(word(i)) && i < tokens.length - 1 && !subjectPronouns.has(word(i))) {
    if (word(i) === 'never') found.negative = true;
    if (word(i) === 'always' || word(i) === 'never') found.often = true;
    i++;
  }
  const subjectEnd = found.who === 'you' ? i : endOfSubject(tokens, i);
  if (subjectEnd > i) {
    found.who = wordsOf(tokens.slice(i, subjectEnd))
      .toLowerCase()
      .replace(/'(?:re|ve|d|ll|m|s)$/, '');
    if (subjectPronouns.has(word(subjectEnd - 1)))
      found.who = word(subjectEnd - 1) === 'ya' ? 'you' : word(subjectEnd - 1);
    i = subjectEnd;
    if (/^(?:guys|all|two|lot|people|both)$/.test(word(i)) && found.who === 'you') i++;
  } else if (found.who === '') {
    found.command = !question;
  }
  let past = false;
  let perfect = false;
  for (let steps = 0; steps < 14 && i < tokens.length; steps++) {
    const here = word(i);
    const next = word(i + 1);
    if (here === 'not' || here === 'never' || here === "n't") {
      found.negative = !found.negative || here === 'never';
      if (here === 'never') found.often = true;
    } else if (/^(?:rarely|hardly|barely|seldom)$/.test(here)) found.negative = true;
    else if (here === 'better' && (found.who === 'you' || found.command) && steps < 2) found.modal = 'must';
    else if (
      (here === 'got' || here === 'have' || here === 'has' || here === 'need' || here === 'needs') &&
      next === 'to'
    ) {
      // "You always have to be right": no duty, a habit.
      if (/^have/.test(here) && found.often && found.who !== '') {
        found.verb = 'have';
        i++;
        break;
      }
      found.modal = 'must';
      i++;
    } else if (here === 'at' && next === 'least') i++;
    else if (here === 'to' && found.who !== '' && steps === 0) found.modal = 'want';
    else if (here === 'dare' && found.negative && found.who === 'you') {
      found.question = false;
      found.command = true;
    } else if (here === 'gotta' || (here === 'need' && found.negative && found.who === 'you'))
      found.modal = 'must';
    else if (here === 'supposed' && next === 'to') {
      found.modal = 'should';
      i++;
    } else if ((here === 'going' && next === 'to') || here === 'gonna') {
      found.tense = 'future';
      found.modal = 'will';
      found.progressive = false;
      if (here === 'going') i++;
    } else if (here === 'used' && next === 'to') {
      past = true;
      i++;
    } else if (
      modalOf[here] &&
      !(here === 'can' && tokens[i]!.tags.has('Noun') && !tokens[i]!.tags.has('Modal'))
    ) {
      found.modal = modalOf[here]!;
      if (here === 'ought' && next === 'to') i++;
    } else if (/^(?:do|does|did)$/.test(here) && ((question && steps === 0) || isAuxiliaryHere(tokens, i)))
      past ||= here === 'did';
    else if (/^(?:have|has|had)$/.test(here) && perfectFollows(tokens, i + 1)) {
      perfect = true;
      past ||= here === 'had';
    } else if (colouring.has(here) && here !== 'all') {
      if (/^(?:always|constantly|forever|continually)$/.test(here)) found.often = true;
    } else if (
      (here === 'keep' || here === 'keeps' || here === 'kept') &&
      /ing$/.test(word(i + (next === 'on' ? 2 : 1)))
    ) {
      found.often = true;
      past ||= here === 'kept';
      if (next === 'on') i++;
    } else if (
      (here === 'start' || here === 'begin' || here === 'try') &&
      found.command &&
      /ing$/.test(next)
    ) {
      /* "start helping" asks for help */
    } else if (
      /^(?:learn|try|trying|tried|remember|manage|attempt)$/.test(here) &&
      next === 'to' &&
      (found.command || !found.negative)
    )
      i++;
    else if (here === 'try' && next === 'and') i++;
    else if ((here === 'go' || here === 'come') && next === 'and') i++;
    else if (
      /^(?:tend|seem|love|like|continue|insist)s?$/.test(here) &&
      next === 'to' &&
      found.who !== '' &&
      !found.negative
    ) {
      i++;
      found.often = true;
    } else if (failing.has(infinitive(fromThirdPerson(here))) && next === 'to') {
      found.negative = !found.negative;
      past ||= /ed$/.test(here);
      i++;
    } else if (/^(?:bother|bothered)$/.test(here) && (next === 'to' || /ing$/.test(next))) {
      if (next === 'to') i++;
    } else if (/^(?:am|are|is|was|were|be|been|being)$/.test(here)) {
      if (/^(?:was|were)$/.test(here)) past = true;
      const ahead = skipColouring(tokens, i + 1);
      if (/ing$/.test(word(ahead)) && isGerund(tokens[ahead]!) && word(ahead) !== 'being') {
        found.progressive = true;
      } else if (word(ahead) === 'being' || word(ahead) === 'been') {
        /* "are being rude", "have been" */
      } else if (
        word(ahead) === 'supposed' ||
        (word(ahead) === 'going' && word(ahead + 1) === 'to') ||
        word(ahead) === 'gonna'
      ) {
        /* read on */
      } else {
        found.verb = 'be';
        i++;
        // "You're never home": after "be", the negation stands behind the verb.
        while (
          /^(?:not|never|always|ever|constantly|just|still|forever)$/.test(word(i)) &&
          i < tokens.length - 1
        ) {
          if (word(i) === 'not' || word(i) === 'never') found.negative = true;
          i++;
        }
        break;
      }
    } else {
      const form = here;
      const isForm = isVerbForm(tokens[i]!, found, question);
      if (!isForm) {
        if (found.command && steps === 0) {
          i = start;
        }
        break;
      }
      found.verb =
        /ing$/.test(form) || (!past && !perfect) || /ed$/.test(form) ? infinitive(form) : infinitive(form);
      if (/^(?:he|she|it|this|that|third)$/.test(found.who) || (found.who && !subjectPronouns.has(found.who)))
        found.verb = infinitive(fromThirdPerson(form));
      if (
        !past &&
        !perfect &&
        found.verb !== form &&
        !/ing$/.test(form) &&
        !/^(?:put|let|cut|hit|set|shut|quit|hurt|cost|bet|read)$/.test(form) &&
        form !== fromThird(found.verb)
      )
        past = isPast(tokens[i]!, form);
      // "You put my jumper in the dryer": without a word for how often, it is told as something that happened.
      const alike = /^(?:put|let|cut|hit|set|shut|quit|read|spread|split)$/.test(form);
      if (alike && found.who === 'you' && !found.often && !found.negative && !found.modal && !question)
        past = true;
      if (/ing$/.test(form) && found.verb !== form) found.progressive = true;
      i++;
      break;
    }
    i++;
  }
  found.tense =
    found.tense ??
    (found.verb === null ? null : past || perfect ? 'past' : found.modal === 'will' ? 'future' : 'present');
  if (perfect && found.progressive) found.tense = 'present';
  if (perfect && found.verb === 'be') found.tense = past ? 'past' : 'present';
  found.after = Math.min(tokens.length, i) + shift;
  return found;
}

const fromThird = (base: string): string =>
  base.endsWith('y') ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;

const isPast = (token: Token, form: string): boolean =>
  token.tags.has('PastTense') || /ed$/.test(form) || infinitive(form) !== form;

const isGerund = (token: Token): boolean =>
  !/^(?:thing|nothing|something|everything|anything|morning|evening|king|ring|spring|string|during|exhausting|annoying|disgusting|embarrassing|frustrating|boring|infuriating|disappointing|controlling|overbearing|loving|caring|exasperating|irritating|insulting|patronising|patronizing|condescending|demanding|interesting|amazing|confusing|tiring|draining)$/.test(
    token.word,
  );

function skipColouring(tokens: Token[], at: number): number {
  let i = at;
  while (i < tokens.length && (colouring.has(tokens[i]!.word) || tokens[i]!.word === 'not')) i++;
  return i;
}

/** "do" is an auxiliary when another verb, or "not", follows: "you do yell", "you did not call". */
function isAuxiliaryHere(tokens: Token[], at: number): boolean {
  const ahead = skipColouring(tokens, at + 1);
  if (tokens[at + 1]?.word === 'not') return true;
  const token = tokens[ahead];
  return (
    !!token &&
    token.tags.has('Verb') &&
    (token.tags.has('Infinitive') || token.tags.has('Auxiliary')) &&
    !token.tags.has('Gerund')
  );
}

function perfectFollows(tokens: Token[], at: number): boolean {
  const token = tokens[skipColouring(tokens, at)];
  if (!token) return false;
  if (token.word === 'been' || token.word === 'got') return token.word === 'been';
  return token.tags.has('PastTense') || token.tags.has('Participle') || /ed$/.test(token.word);
}

function isVerbForm(token: Token, found: Predicate, question: boolean): boolean {
  if (token.text === '' && !auxiliaries.has(token.word)) return false;
  if (token.tags.has('Verb')) return true;
  if (
    /^(?:a|an|the|my|your|our|his|her|their|this|that|these|those|in|on|at|to|for|with|of|about|such|too|very|me|him|them|us|it|what|how|why|when|if|up|out|as)$/.test(
      token.word,
    )
  )
    return false;
  // After "you never", "you always", "don't": what comes is a verb, whatever the tagger thought.
  if ((found.negative || found.often || found.modal || question) && found.who !== '')
    return !token.tags.has('Adjective') && !token.tags.has('Preposition');
  if (found.who === 'you' || found.who === 'i' || found.who === 'they' || found.who === 'we')
    return token.tags.has('Noun') && token.tags.has('Singular') && !token.tags.has('Pronoun');
  return false;
}

function endOfSubject(tokens: Token[], at: number): number {
  const token = tokens[at];
  if (!token) return at;
  if (subjectPronouns.has(token.word)) return at + 1;
  // "Mum you never…": a name called out without a comma.
  if (token.tags.has('Noun') && /^(?:you|i)$/.test(tokens[at + 1]?.word ?? '')) return at + 2;
  if (token.tags.has('Verb') && !token.tags.has('Gerund') && !token.tags.has('Noun')) return at;
  if (negatives.has(token.word) && token.word !== 'nobody' && token.word !== 'nothing') return at;
  // A noun phrase is a subject when a verb follows it within a few words.
  for (let i = at; i < Math.min(at + 6, tokens.length); i++) {
    const here = tokens[i]!;
    if (
      i > at &&
      (auxiliaries.has(here.word) ||
        here.word === 'never' ||
        here.word === 'always' ||
        (here.tags.has('Verb') && !here.tags.has('Gerund')))
    ) {
      return /^(?:the|a|an|to|with|of|my|your)$/.test(tokens[i - 1]!.word) ? at : i;
    }
    if (/[,;:]/.test(here.post) || here.tags.has('Preposition') || whenWords.has(here.word)) return at;
    const nominal =
      here.tags.has('Noun') ||
      here.tags.has('Adjective') ||
      here.tags.has('Determiner') ||
      here.tags.has('Possessive') ||
      here.tags.has('Value');
    if (!nominal) return at;
  }
  return at;
}

/** Swearing is left out, or put into plain words, when the person's words are used again. */
export function withoutSwearing(tokens: Token[]): Token[] {
  return tokens
    .filter((token) => !swearing.has(token.word))
    .map((token) => (swornNouns[token.word] ? { ...token, text: swornNouns[token.word]! } : token));
}
