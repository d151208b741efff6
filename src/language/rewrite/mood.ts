import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { past } from '../clauses/verb-forms.js';
import { barredIn } from './barred.js';
import { effectIn } from './caused.js';
import type { Complaint } from './complaint.js';
import { conditionOf } from './conditional.js';
import { wantedAfter } from './imperative.js';
import { askedAfter, isQuestionWhat } from './interrogative.js';
import { asWanted, standsAfterBe } from './predicate-words.js';
import { thoughtOf } from './thought.js';

/** "You knew how tired I was" is a guess like "you don't care"; "you know the code" tells nothing. */
const isThought = ({ verb, tense }: Complaint, clause: Clause, { mental }: Rewriting): boolean =>
  clause.modal === null &&
  !isQuestionWhat(clause) &&
  (tense === 'present'
    ? mental.includes(verb)
    : clause.kind !== 'question' && (mental.includes(verb) || verb === 'know'));

/** A charge by the mood of its clause: ordered, asked, conditional, wished otherwise, or said as it is. */
export function byMood(
  base: Complaint,
  clause: Clause,
  before: Clause | undefined,
  words: Rewriting,
): Complaint | null {
  const preferred = /\byou(?:'d| would) (?:rather|sooner|much rather) .+$/i.exec(clause.words)?.[0];
  if (preferred) return { ...base, act: 'thought', said: preferred };
  const { verb, negative } = base;
  const perfect =
    /\b(?:should|could|might|would) (?:not |n't )?(?:really |at least |just )?(?:have|of|a)\b|(?:shoulda|coulda)|(?:should|could|would)'?ve/.test(
      clause.words.toLowerCase(),
    );
  if (
    (clause.modal === 'should' || clause.modal === 'can' || (clause.modal === 'would' && !negative)) &&
    (perfect || clause.tense === 'past')
  ) {
    // "Could you not have told me": that it was not is what is regretted.
    const missed = !base.negative || clause.kind === 'question';
    return {
      ...base,
      act: 'regret',
      negative: !missed,
      predicate: missed ? withoutOther(base.predicate) : base.predicate,
    };
  }
  const barred = barredIn(base, clause);
  if (barred !== undefined) return barred;
  const wants = wantedAfter(base, clause);
  if (wants) return wants;
  if (words.mental.includes(verb) && clause.opener === 'if') return null;
  if (clause.opener === 'if' || clause.opener === 'unless') return conditionOf(base, clause);
  if (isThought(base, clause, words)) return thoughtOf(base);
  if (isMotive(base, clause))
    return { ...base, act: 'thought', said: `you only ${past(verb)} ${base.predicate}` };
  const seldom = seldomIn(base, words);
  if (seldom) return seldom;
  if (verb === 'act' || verb === 'behave') return { ...base, act: 'label', predicate: clause.predicate };
  const effect = effectIn(base, words);
  if (effect) return effect;
  if (verb === 'be' && !standsAfterBe(base.predicate) && !isMissed(base)) return { ...base, act: 'label' };
  if (clause.kind === 'question') return askedAfter(base, clause, words);
  if (
    clause.modal === 'will' &&
    negative &&
    clause.tense === 'future' &&
    !/\bnever\b/i.test(clause.words) &&
    before === undefined &&
    /\bwill not\b/i.test(clause.words)
  )
    return { ...base, act: 'unwanted', negative: false };
  // "You may think you're right": granted, and not wanted.
  if (clause.modal === 'can' && /\b(?:may|might)\b/i.test(clause.words))
    return words.mental.includes(verb) ? thoughtOf(base) : null;
  if (clause.modal === 'can' && !negative)
    return { ...base, act: 'wanted', predicate: asWanted(base.predicate) };
  if (clause.modal === 'would' && !negative)
    return { ...base, act: 'wanted', predicate: asWanted(base.predicate.replace(/ if\b.*$/, '')) };
  // "…and you'll be on your own": what is threatened, not what is done.
  if (clause.tense === 'future' && /^(?:and|or|then|soon)\b|\bif you\b/i.test(clause.words)) return null;
  if (clause.modal === 'will' && !negative) return { ...base, act: 'habit' };
  // "You actually did the dishes for once": praise that says what is missed.
  if (
    base.tense === 'past' &&
    !negative &&
    /\b(?:for once|for a change|finally|actually)\b/i.test(clause.text)
  )
    return { ...base, act: 'wanted' };
  if (verb === 'owe' && !negative) return { ...base, act: 'past' };
  if (base.tense === 'past') return { ...base, act: negative ? 'omission' : 'past' };
  return { ...base, act: negative ? 'lack' : 'habit' };
}

/** "You're never honest with me", "you aren't nice to me": no name called, but something that is missed. */
const isMissed = ({ negative, predicate, tense }: Complaint): boolean =>
  negative &&
  tense === 'present' &&
  /^(?:(?:very|really|being|ever|even) )*(?:nice|kind|honest|fair|patient|gentle|polite|open|straight|supportive|affectionate|loving|faithful|present|grateful|nicer|kinder|friendly)(?: (?:to|with|about|towards|at|when|enough)\b|$)/i.test(
    predicate,
  );

/** "You only came because she asked": why it was done is a guess. */
const isMotive = ({ tense, negative }: Complaint, { kind, words }: Clause): boolean =>
  kind === 'statement' &&
  tense === 'past' &&
  !negative &&
  /\byou only \w+ .*\b(?:because|for (?:the|my|your)|so (?:that|you)|to (?:look|get|make|impress|avoid|save|shut|please|keep))\b/i.test(
    words,
  );

/** "You visit twice a year": it is the rest of the year that is meant. */
function seldomIn(base: Complaint, { repeatable }: Rewriting): Complaint | null {
  const [, before] =
    /^(.*?) ?\b(?:once|twice|(?:two|three) times) (?:a|every|each) (?:blue moon|year|month|fortnight|week|decade)$/i.exec(
      base.predicate,
    ) ?? [];
  return before === undefined || base.negative || base.tense === 'past' || !repeatable.includes(base.verb)
    ? null
    : { ...base, act: 'wanted', predicate: `${before} more often`.trim() };
}

/** "Said something | instead of sulking": what was done in its place is a charge of its own. */
const withoutOther = (predicate: string): string =>
  predicate.replace(/,? (?:instead of|rather than) \w+ing\b.*$/i, '');
