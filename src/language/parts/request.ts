import type { PartIssue } from '../../catalogue/review.js';
import { type FoundPart, issueIn } from './found.js';
import { endOf } from './plain-text.js';

const asked =
  /(?:^|[.!?;,]\s+)please [a-z]+\b|\b(?:(?:could|would|can|will|may|might) (?:you|we|i)\b|(?:maybe|perhaps) (?:you|we) (?:could|can)\b|would it (?:be ok|be okay|work|be possible)|do you think (?:you|we) could|are you (?:willing|able|up for|open)|is there any way you|how about\b|what if we\b|shall we\b|let's\b)/;
const wished =
  /\b(?:i'?d (?:like|love|appreciate|prefer)(?: it)?(?: if)? (?:you|us|we|for you)\b|i would (?:like|love|appreciate|prefer)(?: it)?(?: if)? (?:you|us|we)\b|i'?d like (?:a|an|more)\b|i'?m asking (?:you|for)|it would (?:help|mean a lot)(?: me| to me)? if you)/;
const demanded =
  /\bi (?:really |just )?(?:need|want|expect|demand) you to\b|\byou (?:(?:need|have|ought) to|must|should|'d better|better)\b|(?:^|[.!?;]\s+)(?:be|stop|start|don't|do|give|take|listen|help|show|try|put|clean|get|make|call|text|tell|let|leave|grow|act|respect|pay|just)\b/;
const stop = /[.!?;\n]/;

const issues: [PartIssue, RegExp][] = [
  [
    'vague_request',
    /\b(?:be(?:ing)? (?:more|less|nicer|better|kinder|a better|respectful|considerate|there for me|supportive|reasonable|normal)|respect me|try harder|do better|(?:you|to|please) change(?! (?:it|the|that|my|this|a|your plan)\b)|care more|help (?:out )?more|listen more|appreciate me|support me|step up|grow up|communicate (?:more|better)|make (?:an|more) effort|pay more attention|show (?:me )?(?:some )?respect|act like)\b/,
  ],
  ['negative_request', /\b(?:you|to|please|we) (?:please )?(?:stop|not|quit)\b|\b(?:don't|stop)\b/],
];

/** What the speaker asks for: a question first, else a wish, else a demand. */
export function findRequest(text: string): FoundPart | null {
  const found = asked.exec(text) ?? wished.exec(text);
  const demand = found ? null : demanded.exec(text);
  const match = found ?? demand;
  if (!match) return null;
  const start = match.index + /^[.!?;\s]*/.exec(match[0])![0].length;
  const end = endOf(text, start, stop);
  const stretch = text.slice(start, end);
  const issue = issueIn(stretch, issues);
  return {
    start,
    end: text[end] === '?' ? end + 1 : end,
    issue: issue ?? (demand && { id: 'demand', words: stretch }),
  };
}
