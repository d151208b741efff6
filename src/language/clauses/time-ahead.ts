import { subjectPronouns } from './closed-class.js';
import type { Token } from './tokens.js';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const span = '(?:night|day|morning|afternoon|evening|week|weekend|month|year|summer|christmas|easter)s?';
const count = '(?:\\d+|an?|two|three|four|five|six|seven|eight|nine|ten|twelve|couple of|few)';
/** When it happened, or how often: it can stand behind the deed as well. */
const whenItWas = new RegExp(
  `^(?:yesterday(?: ${span})?|today|tonight|earlier(?: (?:today|on))?|this ${span}|last (?:${span}|${day})|(?:on |all |the other |only )*${day}(?: ${span})?|all ${span}|the other ${span}|${count} (?:times|minutes|hours|${span})(?: ago| (?:this|last) ${span})?|(?:once|twice) (?:this|last|in one) ${span}|(?:for |in )?(?:the |all )?(?:last |past )?${count} (?:minutes|hours|${span})|(?:my|our|your) (?:whole|entire) (?:life|childhood|marriage)|since (?!you\\b|i\\b|we\\b)(?:the |last )?\\w+)$`,
);
/** What only opens the sentence: it says nothing that has to be kept. */
const opening =
  /^(?:either|deep down|next time|from now on|in (?:the )?future|tomorrow|now|lately|these days|half the time|most of the time|as per|as ever|first|then|meanwhile|on top of (?:that|it(?: all)?)|to be (?:honest|fair)|for your information|in case you (?:had not|have not|did not) noticed)$/;
const longest = 8;

/** "Yesterday | you slammed the door", "next time | refill the jug": how many words tell when before the subject, and whether they are worth keeping. */
export function timeAhead(tokens: Token[], at: number): { length: number; kept: boolean } {
  for (let length = Math.min(longest, tokens.length - at - 2); length > 0; length--) {
    const next = tokens[at + length]!;
    const subject = subjectPronouns.has(next.word) && /^(?:i|you|we|he|she|they)$/.test(next.word);
    if (!subject && !next.tags.has('Infinitive')) continue;
    const told = tokens
      .slice(at, at + length)
      .map(({ word }) => word)
      .join(' ');
    if (subject && whenItWas.test(told)) return { length, kept: true };
    if (opening.test(told)) return { length, kept: false };
  }
  return { length: 0, kept: false };
}
