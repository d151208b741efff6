import { type FoundPart, issueIn } from './found.js';
import { endOf } from './plain-text.js';
import { findRequest } from './request.js';

const stop =
  /[.!?;\n]|,?\s+(?:because|bc|cuz|coz|cos)\b|,\s+(?:i|my|our|we|it|that|this|there|everyone|then)\b|(?<!\b(?:and|or|that|when|whenever|while|what|if|where|than|as|but|before|after|time|until|thing|things|how|way|who|which))\s+i(?=[\s'])|,?\s+(?:and |but |then |so )?(?:i (?:feel|felt|get|got|need|needed|want|end up|ended up|start|started|can't|cannot|couldn't|have to|had to|lose|lost|worry|panic|miss|am|was|become|don't sleep)|i'?m|it (?:makes|made|hurts|leaves|left|means|matters)|could you|would you|can you|will you|please)\b/;
const when =
  /\b(?:when(?:ever)?|every time|each time|after|while)\s+(?!(?:do|does|did|are|is|will|can|could|would|should|all|that|work|school|dinner)\b)[a-z']+/;
const sensed =
  /\bi (?:see|saw|notice|noticed|hear|heard|found|came home|come home|read|got home|walked in|watched|worked|waited|asked|told you)\b|\bi(?:'?ve| have) (?:seen|noticed|heard|found|worked|waited|asked|told|done|been (?:doing|waiting|working)|cooked|cleaned|paid)\b/;
const timed =
  /(?:^|[.!?;]\s+)(?:for the )?(?:yesterday|last (?:night|two|three|few|week|month|time|sunday|monday|tuesday|wednesday|thursday|friday|saturday)|this (?:morning|week|month|evening|afternoon)|on (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)|in (?:the|our) meeting|today|twice|three times)\b(?!,? i (?:feel|felt|was|am|need)\b)/;
const act =
  /(?:^|[.!?;]\s+|,\s+|\b(?:and|that)\s+)((?:you|u)(?:'ve| have| had)?(?: not| never)?\s+(?:just\s+)?(?!(?:are|were|never|always|should|could|would|can|will|don't|do|didn't|think|thought|want|wanted|need|care|cared|must|have to)\b)[a-z']+)\b/;
const listened =
  /(?:^|[.!?;]\s+)(?:the|there|my|our|your) [a-z ]{2,40}? (?:was|were|is|are|came|arrived|went|has|have|had|wasn't|weren't|isn't|aren't|still)\b/;
const tensed = /(?:ed|en|n't|[^s]t|ew|old|aid|ent|ook|ame|aw|ave|ose|oke|ong|an|un|it|ut|id)$/;

/** What was said or done, as far as it is told: a "when", something seen or heard, or a plain act. */
export function findObservation(whole: string): FoundPart | null {
  const text = withoutRequest(whole);
  const start = startOf(text);
  if (start === null) return null;
  const end = endOf(text, start + lead(text.slice(start)), stop);
  return { start, end, issue: issueIn(text.slice(start, end), issues) };
}

/** What is asked for is told of the time to come: it is no observation. */
function withoutRequest(text: string): string {
  const asked = findRequest(text);
  if (!asked) return text;
  return text.slice(0, asked.start) + ' '.repeat(asked.end - asked.start) + text.slice(asked.end);
}

const issues: Parameters<typeof issueIn>[1] = [
  [
    'generaliser',
    /\b(?:always|never|constantly|all the time|every single time|forever|nothing|everything|nobody|everybody|hardly ever)\b/,
  ],
  [
    'judgement',
    /\b(?:lazy|selfish|rude|careless|childish|ridiculous|inconsiderate|disrespectful|stupid|crazy|mean|nasty|awful|terrible|dramatic|paranoid|a (?:jerk|slob|liar|mess of)|disrespect(?:ed|ing)?|waste[ds]?|refuse[ds]?|ignor(?:e|ed|ing)|abandon(?:ed)?|betray(?:ed)?|attack(?:ed|ing)?|manipulat(?:e|ed|ing))\b/,
  ],
  [
    'mind_reading',
    /\b(?:you (?:do not|don't|didn't) (?:care|respect|love|want|think|understand)|you (?:think|want|only care|care more|don't give)|on purpose|deliberately|just to)\b/,
  ],
];

function startOf(text: string): number | null {
  const said = act.exec(text);
  const told =
    said && tensed.test((said[1] ?? '').split(/\s+/).at(-1) ?? '')
      ? said.index + said[0].length - (said[1] ?? '').length
      : null;
  const places = [startIn(when, text), startIn(sensed, text), startIn(timed, text), told].filter(
    (place) => place !== null,
  );
  return places.length > 0 ? Math.min(...places) : startIn(listened, text);
}

function startIn(words: RegExp, text: string): number | null {
  const found = words.exec(text);
  return found && found.index + /^[.!?;\s]*/.exec(found[0])![0].length;
}

/** The first words of the stretch may be "when I was": they do not end it. */
const lead = (stretch: string): number =>
  /^[^\s.!?;,]+(?:\s+[^\s.!?;,]+){0,2}/.exec(stretch)?.[0].length ?? 0;
