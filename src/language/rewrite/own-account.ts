import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { withoutOverstatement } from '../clauses/frequency.js';
import { past } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';

/** What I lived through or came upon, as the person tells it; null where a clause tells no such thing. */
export type Accounts = (clause: Clause) => Complaint | null;

const opening = /^(?:and|but|so|now|because|cos|then|well|look|seriously|honestly|actually|meanwhile),? /i;
/** "You can't keep a secret, | now the whole office knows": what came of it. */
const nowSo = /(?:,| and| so) now ((?:my|our|the whole|the|everyone|we|I) .+)$/i;
/** "Three weeks | I've been asking": how long goes behind. */
const ahead =
  /^(?:for )?((?:\w+ ){1,3}(?:minutes?|hours?|days?|weeks?|months?|years?)),? (?:now )?((?:I|we)(?:'ve| have) (?:been|had|waited) .+)$/i;
const cutShort =
  /\b(?:the|a|an|my|to|of|in|on|with|for|and|but|so|when|about|what|how|if|was|is|are|that|i|we|through|onto|into|at|from|by|after|except|over|under|than|as|like|not|don't|can't|need|her|his)$/i;
const longest = 18;

/** "I've been on hold for an hour", "the dinner is cold", "stood at the back all night". */
export function compileAccounts({ account }: Rewriting): Accounts {
  const notLived = new RegExp(`^(?:${account.verbs.join('|')})$`, 'i');
  const standing = new RegExp(`^(?:I|we)\\b['a-z]* (?:${account.standing.join('|')})`, 'i');
  const loaded = new RegExp(account.loaded.join('|'), 'i');
  const person = new RegExp(`\\b(?:${account.people.join('|')})s?\\b`, 'i');
  const doneTo = new RegExp(`\\b(?:${account.toYou.join('|')}) you\\b`, 'i');

  /** "I saw the receipt" tells what I saw; "I see", "I think" tell what I make of it. */
  const isLived = ({ verb, tense }: Clause): boolean =>
    verb !== null && (!notLived.test(verb) || (verb === 'see' && tense === 'past'));

  /** "I come home to the same pile of washing | you walked past": mine is kept, the charge is not. */
  const lived = (clause: Clause, words: string): string | null => {
    if (!/^(?:I|we)\b/.test(words) || !isLived(clause) || standing.test(words)) return null;
    if (clause.modal === 'can' && !clause.negative) return null;
    return doneTo.test(words)
      ? words
      : words.replace(
          /,? (?:(?:that|which|when|while|and|because|so|from|of|for|at|with) )?(?<!(?:get|got|getting|bring|take|without|see|help|let|pick|picked) )(?:you|your|yours)\b.*$/i,
          '',
        );
  };

  /** "Stood at the back for two hours": who stood is left out, and it is me. */
  const dropped = (clause: Clause, words: string): string | null => {
    if (clause.tense !== 'past' || clause.negative || !clause.verb || !isLived(clause)) return null;
    if (/\b(?:you|your|me|us|my)\b/i.test(words) || !words.toLowerCase().startsWith(`${past(clause.verb)} `))
      return null;
    return `I ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  };

  /** "The dinner is cold", "there's hair in the butter", "that was my grandmother's urn". */
  const found = (clause: Clause, words: string): string | null => {
    if (/\b(?:you|your|yours|yourself)\b/i.test(words)) return null;
    if (/^there(?:'s| is| are| was| were)\b/i.test(words)) return words;
    const pointed = /\b(?:it|that|this)(?:'s| is| was)\b.*$/i.exec(words)?.[0];
    if (pointed)
      return /\b(?:\d+|hours?|weeks?|days?|months?|midnight|my|our)\b|\d[ap]m\b/i.test(pointed)
        ? pointed
        : null;
    if (clause.subject !== 'third' || !/^(?:my|our|the) /i.test(words) || person.test(clause.who))
      return null;
    return clause.verb ? words : null;
  };

  const told = (clause: Clause): string | null => {
    if (clause.kind === 'question' || (clause.opener && clause.opener !== 'because')) return null;
    if (clause.tense === 'future' || (clause.modal && !/^(?:must|can)$/.test(clause.modal))) return null;
    if (/^(?:or|either)\b/i.test(clause.words)) return null;
    const words = withoutOverstatement(clause.words).replace(opening, '').replace(ahead, '$2 for $1').trim();
    const since = nowSo.exec(words)?.[1];
    if (since && clause.subject !== 'i' && !/\byou/i.test(since)) return since;
    if (clause.subject === 'i') return lived(clause, words);
    return clause.who === '' && clause.verb && !/^(?:it|that|this|there)\b/i.test(words)
      ? dropped(clause, words)
      : found(clause, words);
  };

  /** "I have a meeting at six" is why, and not what is wrong. */
  const isReason = (clause: Clause): boolean =>
    clause.subject === 'i' &&
    clause.verb === 'have' &&
    clause.tense === 'present' &&
    !/\bto\b/.test(clause.predicate);

  return (clause) => {
    const said = told(clause)?.replace(/[\s,.;:!?–—-]+$/, '');
    if (!said || loaded.test(said) || cutShort.test(said)) return null;
    const length = said.split(' ').length;
    return length < 4 || length > longest
      ? null
      : accountOf(clause, said, isReason(clause) ? 'reason' : 'account');
  };
}

const accountOf = (clause: Clause, said: string, own: Complaint['own']): Complaint => ({
  act: 'event',
  clause,
  verb: '',
  predicate: '',
  negative: false,
  tense: clause.tense === 'past' ? 'past' : 'present',
  often: false,
  when: null,
  feelingWord: null,
  said,
  own,
});
