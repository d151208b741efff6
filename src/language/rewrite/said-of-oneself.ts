import type { Clause } from '../clause.js';
import type { Complaint } from './complaint.js';

/** What is put as if it were said of anybody, and is the speaker's own: an event to be told, or null for the rest. */
export const saidOfOneself = (clause: Clause, base: Complaint): Complaint | null =>
  hopedFor(clause, base) ?? someOfUs(clause, base) ?? nothingIDo(clause, base);

/** "Is a happy birthday too much to ask": what was hoped for. */
function hopedFor({ words }: Clause, base: Complaint): Complaint | null {
  const [, before, after] =
    /^(?:so |and )?(?:is|was) (?:it (?:really )?too much to ask for (.+)|((?:an?|some|one|the odd|five|ten|my|our) .+?) (?:really )?too much to ask(?: for)?)$/i.exec(
      words,
    ) ?? [];
  const hoped = before ?? after;
  return hoped && !/\byour?\b/i.test(hoped)
    ? { ...base, act: 'event', said: `I was hoping for ${hoped}` }
    : null;
}

/** "Some of us have to be up at five": said of oneself. */
function someOfUs({ words }: Clause, base: Complaint): Complaint | null {
  const [, are, rest] =
    /\bsome of us (?:(are|were) |(?=(?:have|need|work|pay|got|start|had|do|actually)\b))(.+)$/i.exec(words) ??
    [];
  if (!rest || /\byou/i.test(rest)) return null;
  const told = rest.replace(/^actually /i, '');
  return { ...base, act: 'event', said: are ? `I ${/were/i.test(are) ? 'was' : 'am'} ${told}` : `I ${told}` };
}

/** "Nothing I cook is ever good enough", "everything I say is wrong": how what I do seems to be taken. */
function nothingIDo({ words }: Clause, base: Complaint): Complaint | null {
  const [, mine] =
    /^(?:and |but |so )?(?:(?:absolutely )?nothing|not a thing|not one thing|everything|anything|whatever) (I (?!can\b|could\b|buy\b|own\b|have\b|want\b)[a-z]+(?: (?:in|up|on|out))?)\b.*\b(?:enough|right|wrong|pleases|past you|satisf|stupid|a problem|criticised|criticized|rewritten)\b/i.exec(
      words,
    ) ?? [];
  return mine ? { ...base, act: 'event', said: `what ${mine} doesn't seem good enough` } : null;
}
