import { isCalled } from './called.js';
import { auxiliaries, colouring, interjections, subjectPronouns } from './closed-class.js';
import { invertedAfter } from './inverted.js';
import type { Predicate } from './predicate.js';
import { endOfSubject, openers, skipVocative } from './subject.js';
import { type Token, wordsOf } from './tokens.js';
import { fromThirdPerson, infinitive } from './verb-forms.js';
import {
  fromThird,
  isAuxiliaryHere,
  isGerund,
  isPast,
  isVerbForm,
  perfectFollows,
  skipColouring,
} from './verb-words.js';
import { wishedFor } from './wishes.js';

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
  // "Not once have you asked": the negation comes first and draws the auxiliary with it.
  const turned = invertedAfter(tokens, i);
  if (turned > 0) {
    Object.assign(found, { negative: true, often: true });
    i = turned;
  }
  // "Why don't you", "can't you", "do you ever", "are you": the auxiliary stands before its subject.
  const frontAt = i;
  if (auxiliaries.has(word(i)) || /^(?:ca|wo)$/.test(word(i))) {
    const gap = word(i + 1) === 'not' || word(i + 1) === "n't" ? 2 : 1;
    if (subjectPronouns.has(word(i + gap)) && !(word(i) === 'have' && gap === 1 && word(i + 1) === 'that')) {
      found.question = turned === 0;
      const subject = { ...tokens[i + gap]! };
      const moved = [subject, ...tokens.slice(frontAt, i + gap), ...tokens.slice(i + gap + 1)];
      return fromSubject(moved, 0, found, tokens.length - moved.length, true);
    }
  }
  return fromSubject(tokens, i, found, 0, false);
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
      (/^(?:got|have|has|need|needs)$/.test(here) && next === 'to') ||
      (/^(?:have|has)$/.test(here) && next === 'got' && word(i + 2) === 'to')
    ) {
      if (next === 'got') i++;
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
    } else if (
      /^(?:do|does|did)$/.test(here) &&
      next !== 'nothing' &&
      ((question && steps === 0) || isAuxiliaryHere(tokens, i))
    )
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
    else if (/^(?:do|does|did)$/.test(here) && next === 'nothing' && word(i + 2) === 'but') {
      found.often = true;
      past ||= here === 'did';
      i += 2;
    } else if (here === 'try' && next === 'and') i++;
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
      const isForm = isVerbForm(tokens[i]!, found, question) && !(steps === 0 && isCalled(tokens, i, found));
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
  // "You've never once asked": true up to now.
  if (perfect && found.negative && found.often && !past) found.tense = 'present';
  if (perfect && found.progressive) found.tense = 'present';
  if (perfect && found.verb === 'be') found.tense = past ? 'past' : 'present';
  found.after = Math.min(tokens.length, i) + shift;
  return found;
}
