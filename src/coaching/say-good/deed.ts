import type { Clause } from '../../language/clause.js';
import { fromThirdPerson, gerund, infinitive } from '../../language/clauses/verb-forms.js';
import type { Finding, Reading } from '../../language/reading.js';
import type { Telling } from '../../language/statement/tell.js';
import { toYou } from '../repair/to-you.js';
import { plainTelling } from './plain-telling.js';

/** One good thing somebody did, put to them. */
export interface GoodDeed {
  /** "you cleaned the kitchen"; null where only the thing is named ("the flowers"). */
  did: string | null;
  /** Can follow "thank you for": "cleaning the kitchen", "the flowers"; null when it can't be turned. */
  thanked: string | null;
  /** What it did for the speaker, where they told it in the same breath: "I was so happy". */
  effect: string | null;
}

/** What reads and turns what was told; both come from the language engine. */
export interface Teller {
  tell(text: string): Telling;
  read(text: string): Pick<Reading, 'findings' | 'clauses'>;
}

const lead =
  /^(?:(?:oh|ok|okay|well|so|hi|hey|um|honestly|yeah|yes|that|because|the time when|when|last)[ ,.!…]+)+/i;
const thanks =
  /^(?:(?:i(?:'d| would)? (?:want|like|love|need) to|how (?:do|can) i|(?:can you )?(?:please )?help me(?: to)?|let me) )?(?:thank(?:s| you)?|say (?:thanks|thank you)(?: to)?|tell)(?: (?:him|her|them|you|my [\w' -]+?|our [\w' -]+?|the [\w' -]+?|[A-Z]\w+))?,? (?:for|that) (?<what>.+)$/i;
/** "…, and I was so relieved": what it did for me. */
const effectAfter = /,? and (?<effect>(?:I|it)\b(?!'?s? (?:not|never)) .+)$/;
const pastForm =
  /^(?:(?:always|never|also|even|just) )?\w+(?:ed|ove|ade|ook|ave|ought|ent|old|ept|oke|eld|elt|an|ang|at|ot|ound|ood|it|ut)\b/i;
const doing = /^(?:not |always )?\w{2,}ing\b/i;
const longest = 24;

/** The good thing in what somebody tells or names; null when there is none, or it is a reproach. */
export function goodDeed(text: string, { tell, read }: Teller): GoodDeed | null {
  const plain = plainTelling(text, lead);
  if (!/\p{L}/u.test(plain) || plain.split(' ').length > longest) return null;
  const named = thanks.exec(plain)?.groups?.what ?? /^for (?<what>.+)$/i.exec(plain)?.groups?.what;
  const { effect, rest } = split(named ?? plain);
  if (named && !/^(?:he|she|they|you)\b/i.test(rest))
    return { did: null, thanked: toYou(rest).words, effect };
  if (doing.test(rest) && !/^(?:something|nothing|everything|anything|thing)\b/i.test(rest))
    return { did: null, thanked: toYou(rest).words, effect };
  if (/^(?:the|a|an|his|her|their|your) \w+(?: \w+){0,3}$/i.test(rest) && noVerb(read(rest).clauses))
    return { did: null, thanked: toYou(rest).words, effect };
  const whole = pastForm.test(rest) && !/^(?:he|she|they|you|my|I)\b/i.test(rest) ? `you ${rest}` : rest;
  const { told } = tell(whole);
  if (!told || !/^(?:[\w' ]+, )?you\b/i.test(told.sentence) || told.sentence.includes('. ')) return null;
  const { findings, clauses } = read(`${told.sentence}.`);
  const clause = clauses.find(({ subject }) => subject === 'you');
  if (reproaches(findings) || !clause || neverDid(told.sentence)) return null;
  return { did: told.sentence, thanked: asThanked(told.clause ?? told.sentence), effect };
}

/** More than a bare fact, which may be told of somebody in thanks as well. */
export const reproaches = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity, pattern }) => severity !== 'note' && pattern !== 'accusation');

const noVerb = (clauses: Clause[]): boolean => clauses.every(({ verb }) => verb === null);

const neverDid = (sentence: string): boolean =>
  /^you (?:never|hardly ever|rarely|only ever|still don't|don't|won't|can't|could have|should have)\b/i.test(
    sentence,
  );

function split(words: string): { rest: string; effect: string | null } {
  const effect = effectAfter.exec(words)?.groups?.effect ?? null;
  return { effect, rest: effect ? words.replace(effectAfter, '') : words };
}

/** "you always picked me up" → "always picking me up"; null where the verb has helpers that can't go. */
function asThanked(clause: string): string | null {
  const found =
    /^you (?<not>(?:didn't|did not) )?(?<often>(?:always|often|usually|even|also|still) )?(?<verb>[a-z']+)(?<rest>.*)$/i.exec(
      clause,
    )?.groups;
  const { not = '', often = '', verb = '', rest = '' } = found ?? {};
  const base = verb.toLowerCase();
  if (!found || /^(?:have|had|'ve|will|would|can|could|are|do|did)$/.test(base) || base.includes("'"))
    return base === 'are' && !/^ \w+ing\b/.test(rest) ? `${often}being${rest}` : null;
  const doer = gerund(infinitive(fromThirdPerson(base)));
  return `${not ? 'not ' : ''}${often}${doer}${rest}`;
}
