import type { Clause } from '../clause.js';
import type { Utterance } from '../utterance.js';
import { frequencyIn, timeIn, withoutOverstatement } from './frequency.js';
import { readPredicate } from './read-predicate.js';
import { splitClauses } from './split.js';
import { withoutSwearing } from './swearing.js';
import { type Token, tokensOf, wordsOf } from './tokens.js';
import { fromThirdPerson } from './verb-forms.js';

/** The clauses of an utterance, in order, each with who does what. */
export function clausesOf(utterance: Utterance): Clause[] {
  return tokensOf(utterance).flatMap((sentence) => {
    const asked = /\?/.test(sentence.at(-1)?.post ?? '');
    let subject: Pick<Clause, 'who' | 'subject'> = { who: '', subject: 'other' };
    return splitClauses(sentence).map((tokens, index, all) => {
      const clause = clauseOf(utterance.text, tokens, asked && index === all.length - 1);
      // "…and never listen": no subject of its own, so it is said of the one before.
      if (
        index > 0 &&
        clause.who === '' &&
        subject.who !== '' &&
        /^(?:and|but|or|then) (?!don't|do not|stop|quit|please|get|just)/.test(wordsOf(tokens).toLowerCase())
      ) {
        Object.assign(clause, subject, { kind: 'statement' });
        if (subject.subject === 'third' && clause.verb) clause.verb = fromThirdPerson(clause.verb);
      }
      if (clause.who !== '') subject = { who: clause.who, subject: clause.subject };
      return clause;
    });
  });
}

function clauseOf(text: string, typed: Token[], asked: boolean): Clause {
  const tokens = withoutFillers(typed);
  const found = readPredicate(tokens);
  const start = Math.min(...tokens.map((token) => token.start));
  const end = Math.max(...tokens.map((token) => token.end));
  const words = wordsOf(tokens);
  const after = tokens.slice(found.after).filter((token, index) => !(index === 0 && token.text === ''));
  const regular = withoutSwearing(after);
  // "Yesterday you slammed the door": when is told behind it, where it can follow the verb.
  const ahead = found.ahead && found.verb ? [wordsOf(tokens.slice(...found.ahead))] : [];
  const whenAt = regular.findIndex(
    (_token, index) => (index > 0 || regular.length > 2) && startsWhen(regular, index),
  );
  return {
    kind:
      found.question || asked || /^(?:why|how|what|who)$/.test(found.opener ?? '')
        ? 'question'
        : found.command && found.verb
          ? 'command'
          : 'statement',
    subject: subjectOf(found.who, found.command && found.verb !== null),
    who: found.who,
    opener: found.opener,
    modal: found.modal,
    verb: found.verb,
    tense: found.tense,
    progressive: found.progressive,
    negative: found.negative,
    rest: after.length > 0 ? text.slice(after[0]!.start, after.at(-1)!.end) : '',
    predicate: [withoutOverstatement(wordsOf(regular)), ...ahead].join(' ').trim(),
    when: whenAt >= 0 ? withoutOverstatement(wordsOf(regular.slice(whenAt))) : null,
    frequency: frequencyIn(text.slice(start, end)),
    time: timeIn(text.slice(start, end)),
    words,
    nouns: tokens.filter(isConcrete).map((token) => token.text.replace(/^["'“‘]/, '')),
    start,
    end,
    text: text.slice(start, end),
  };
}

const fillerStarts = new Set(['for', 'as', 'in', 'at', 'once']);
const fillers =
  /^(?:for once in (?:your|his|her|their) life|for once|as usual|as always|for (?:god|christ|heaven|pete)'?s?'? sake|for the love of god|in (?:god|gods|god's) name|at least|once in (?:\w+ )+(?:years?|months?|weeks?|days?)|in (?:\w+ )+(?:years?|months?) once|once again,? as usual)$/;

/** "Can you for once pick up…": words of impatience that stand between subject and verb. */
function withoutFillers(tokens: Token[]): Token[] {
  for (let at = 0; at < tokens.length; at++) {
    if (!fillerStarts.has(tokens[at]!.word)) continue;
    for (let length = Math.min(5, tokens.length - at); length >= 2; length--) {
      const words = tokens
        .slice(at, at + length)
        .map((token) => token.word)
        .join(' ');
      if (!fillers.test(words)) continue;
      const rest = [...tokens.slice(0, at), ...tokens.slice(at + length)];
      return rest.length > 0 ? withoutFillers(rest) : tokens;
    }
  }
  return tokens;
}

const subjectOf = (who: string, command: boolean): Clause['subject'] => {
  if (who === 'you' || command) return 'you';
  if (who === 'i' || who === 'we') return 'i';
  return who === '' || /^(?:it|this|that|there|nothing|everything)$/.test(who) ? 'other' : 'third';
};

function startsWhen(tokens: Token[], at: number): boolean {
  const here = tokens[at]!.word;
  const next = tokens[at + 1];
  if (!next) return false;
  if (/^(?:when|whenever|while|if|after|before|until|because|since)$/.test(here))
    return /^(?:i|you|we|he|she|they|it|my|the|your|our|there|people|someone)$/.test(next.word);
  return (
    here === 'every' &&
    next.word === 'time' &&
    /^(?:i|you|we|he|she|they|it|my|the)$/.test(tokens[at + 2]?.word ?? '')
  );
}

const isConcrete = (token: Token): boolean =>
  (token.tags.has('Noun') && !token.tags.has('Pronoun') && !token.tags.has('Determiner')) ||
  token.tags.has('Value') ||
  token.tags.has('Date');
