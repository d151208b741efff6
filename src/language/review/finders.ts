import type { Catalogue } from '../../catalogue/load.js';
import type { PartKind } from '../../catalogue/review.js';
import { compileFeelingFinder } from '../parts/feeling.js';
import { issueIn, type PartFinder } from '../parts/found.js';
import { findNeed } from '../parts/need.js';
import { findObservation } from '../parts/observation.js';
import { endOf } from '../parts/plain-text.js';
import { findRequest } from '../parts/request.js';

const sentenceEnd = /[.!?;\n]/;

/** From where the words match to the end of their sentence. */
const sentenceWith =
  (words: RegExp, issues: Parameters<typeof issueIn>[1] = []): PartFinder =>
  (text) => {
    const found = words.exec(text);
    if (!found) return null;
    const start = found.index + /^[\s.!?;,]*/.exec(found[0])![0].length;
    const end = endOf(text, found.index + found[0].length, sentenceEnd);
    return { start, end: text[end] === '?' ? end + 1 : end, issue: issueIn(text.slice(start, end), issues) };
  };

const effect = sentenceWith(
  /\b(?:i (?:have to|had to|end up|ended up|can't|cannot|couldn't|lose|lost|don't (?:sleep|know)|didn't (?:sleep|know)|am late|was late|spend|spent|miss|missed|stay|pay|paid|lie awake|sleep badly|wake up|run late|redo|clean up)\b|(?:which|it|that) (?:means|meant|costs?|makes it hard|takes me)\b|(?<=\bwhen [^.!?]{3,90},\s)(?:my|the|our|we|it|everyone|nobody)\b|so i\b|then i\b|because then\b|the (?:team|others|rest of us|client|kids|rest of the team) (?:have|has|had|wait|waits|waited|can't|couldn't|pick|end)\b)/,
);

const reason = sentenceWith(
  /\b(?:because|bc|cuz|coz|cos|since (?!last|yesterday|monday|then)|so (?:that|we|you|nobody)|otherwise|in order to|the reason is)\b/,
  [
    ['mind_reading', /\bbecause you(?:'re| are| never| always| don't| think| want| only)\b.*$/],
    ['downward_feeling', /\b(?:disappointed in you|hurt|sad|ashamed of you|heartbroken|let down|betrayed)\b/],
  ],
);

const reinforcement = sentenceWith(
  /(?:^|[.!?;,]\s+|\band |\bthen |\bso )(?:that way|this way|then (?:we|i|you)|it (?:would|will|'d|'ll) (?:help|mean|make|give|let|save)|it'd|that (?:would|will|'d|'ll)|so (?:that )?(?:we|you|i) (?:can|could|both|don't|get|will)|i'?d (?:really )?(?:be (?:able|glad|grateful|happy|more|less)|appreciate (?:it|that))|we (?:would|'d|'ll|will|could|can) both|in return|i'?ll|and i(?:'d| would) be)\b/,
);

const small =
  /\b(?:sorry (?:to|for|if|but)|i'?m sorry\b|i just (?:thought|wanted|wondered|feel)|i guess|if that'?s ok(?:ay)?|if it'?s not too much|i don't want to (?:bother|be a bother)|i know i'?m (?:being|probably)|it'?s (?:probably )?(?:silly|stupid|nothing)|maybe you could|i hate to ask|no big deal|never mind)\b/;

/** A statement stands straight unless some of its words make it smaller; no words show that it does. */
const confidence: PartFinder = (text) => {
  const found = small.exec(text);
  if (!found) return text.trim() ? { start: 0, end: 0, issue: null } : null;
  return {
    start: found.index,
    end: found.index + found[0].length,
    issue: { id: 'apologetic', words: found[0] },
  };
};

const negotiation = sentenceWith(
  /\b(?:what would work|would that work|does that work|how does that sound|what do you think|another way|another idea|if (?:that|it) doesn't work|or (?:would you rather|we could|is there)|i'?m open to|what would you need|could we meet in the middle|which would you prefer)\b/,
);

const has =
  /\b(?:i need\b|i expect\b|(?:you|it|this|that|they|everyone|we|homework|[a-z]+(?: [a-z]+){0,2}) (?:has|have|needs?) to\b|(?:you|it) must\b|must\b|needs? to be\b|please [a-z]+ .*\bby\b|i'?m asking you to\b|from (?:now|here) on\b|is (?:at|due|by)\b)|(?:^|[.!?]\s+)(?:finish|clean|do|get|put|hand|send|submit|bring|come|be|turn|wear|pick)\b/;
const optional =
  /\b(?:would you (?:maybe|mind|be willing)|if you (?:could|want|feel like)|maybe|at some point|whenever you|it would be nice)\b/;
const must: PartFinder = (text) => {
  const soft = sentenceWith(optional)(text);
  const found = sentenceWith(has)(text);
  if (!found) return soft && { ...soft, issue: { id: 'soft_must', words: text.slice(soft.start, soft.end) } };
  const start = found.start - (/[^.!?;\n]*$/.exec(text.slice(0, found.start))?.[0].trimStart().length ?? 0);
  const end = start + endOf(text.slice(start, found.end), 0, /,?\s+(?:because|so that|since|otherwise)\b/);
  const issue = issueIn(text.slice(start, end), [
    ['threat', /\b(?:or else|or no|or you(?:'re| are| will)|or i(?:'ll| will))\b.*$/],
    ['soft_must', /\b(?:maybe|at some point|if you feel like it|sometime)\b/],
  ]);
  return { start, end, issue };
};

const hindrance = sentenceWith(
  /\b(?:what(?:'s| is|s)? (?:getting |standing )?(?:in (?:the|your) way|stopping|holding|making it|hard|going on|up with)|what (?:makes|made|keeps|kept|do you need|stops|stopped|happened|got in)|is (?:something|anything|there (?:something|anything))|(?:are|is) (?:you|it) (?:stuck|too|missing)|what(?:'s| is) (?:still )?(?:left|missing)|how (?:is it going|are you getting on|come)|do you (?:need|have what|know how)|tell me what)\b/,
);

const support = sentenceWith(
  /\b(?:i (?:can|could|will)|i'?ll|i'?m (?:happy|glad|here) to|(?:how|what|where) can i (?:help|do|take|make|move)|how could i|let me|can i help|we(?:'ll| can| could) (?:do it|look|sit|go|work)|what would help|need a hand)\b/,
);

/** Everything a form can ask for, by the kind that content names. */
export function compileFinders(catalogue: Catalogue): Record<PartKind, PartFinder> {
  const feeling = compileFeelingFinder(catalogue);
  return {
    observation: findObservation,
    feeling,
    need: findNeed,
    effect,
    request: findRequest,
    reinforcement,
    confidence,
    negotiation,
    must,
    reason,
    hindrance,
    support,
  };
}
