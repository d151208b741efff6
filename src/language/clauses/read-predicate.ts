import { auxiliaries, interjections, subjectPronouns } from './closed-class.js';
import { fromSubject } from './from-subject.js';
import { invertedAfter } from './inverted.js';
import type { Predicate } from './predicate.js';
import { openers, skipVocative } from './subject.js';
import { timeAhead } from './time-ahead.js';
import type { Token } from './tokens.js';
import { wishIn } from './wishes.js';

/** "Can someone else take the bins out?": said to the one who listens. */
const asksWhoeverListens = /^(?:someone|somebody|anyone|anybody)$/;

function skipTime(tokens: Token[], at: number, found: Predicate): number {
  const { length, kept } = timeAhead(tokens, at);
  if (kept) found.ahead = [at, at + length];
  // "Either you stop or…": what must be.
  if (tokens[at]?.word === 'either' && tokens[at + 1]?.word === 'you') found.modal = 'must';
  return at + length;
}

/** Who does what in a clause, whatever stands before its subject. */
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
    ahead: null,
  };
  const word = (i: number): string => tokens[i]?.word ?? '';
  const wish = wishIn(tokens);
  if (wish)
    return fromSubject(
      tokens,
      wish.at,
      { ...found, who: 'you', modal: 'want', negative: wish.negative },
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

  i = skipTime(tokens, i, found);
  if (openers.has(word(i))) {
    found.opener = word(i);
    i++;
    if (word(i) === 'come' && found.opener === 'how') i++;
    while (/^(?:the|hell|heck|fuck|on|earth|exactly)$/.test(word(i))) i++;
  }
  while (/^(?:in|god's|gods|name)$/.test(word(i)) && found.opener === 'why') i++;
  i = skipTime(tokens, i, found);
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
    if (/^(?:can|could|will|would)$/.test(word(i)) && asksWhoeverListens.test(word(i + gap))) {
      const asked = { ...tokens[i + gap]!, word: 'you' };
      const rest = tokens
        .slice(i + gap + 1)
        .filter(({ word }, at) => at > 1 || !/^(?:else|please)$/.test(word));
      const moved = [asked, ...tokens.slice(frontAt, i + gap), ...rest];
      return fromSubject(moved, 0, { ...found, question: true }, tokens.length - moved.length, true);
    }
    if (subjectPronouns.has(word(i + gap)) && !(word(i) === 'have' && gap === 1 && word(i + 1) === 'that')) {
      found.question = turned === 0;
      const subject = { ...tokens[i + gap]! };
      const moved = [subject, ...tokens.slice(frontAt, i + gap), ...tokens.slice(i + gap + 1)];
      return fromSubject(moved, 0, found, tokens.length - moved.length, true);
    }
  }
  return fromSubject(tokens, i, found, 0, false);
}
