import type { Clause } from '../clause.js';
import { lowerFirst } from '../lower-first.js';
import type { Topic } from './topic.js';

const longest = 10;

/** "Ashamed of how you spoke to her", "the way you parked the van". */
const manner =
  /\b(?:ashamed of|the state of|hate|can't stand|disgusted (?:by|at|with)|appalled (?:by|at)) ((?:how|the way) you (?!are\b|were\b)\w+ .+)$/i;
/** "What you posted | was useless", "because of what you said at the wedding". */
const said =
  /\b(what you (?:said|did|posted|wrote|sent|texted|told|told me|called me|promised|promised me|made|cooked|paid|bought|wore|put)\b.*?)(?= (?:is|was|were|are|has|had|really|made|makes|means|meant|sounds|sounded|hurt|got|just|still)\b|$)/i;
/** "Since when do you decide | who comes to my wedding". */
const decided =
  /\b(?:decide|choose|pick|dictate|control|say|tell me|tell us|judge)s? ((?:who|what|when|where|how|which)(?:'s| is)? (?!you\b).*\b\w+)$/i;
/** "Again with the shouting": what goes on has no other name. */
const goingOn =
  /\b(?:again with|enough (?:of|with)|(?:what's|what is) with|stop (?:it )?with|sick of|tired of|about|always) (?:all )?(the (?:constant |endless )?[a-z]{2,}ing)\b(?! (?:of|that|to|room|list)\b)/i;
/** "You're being odd about | this whole Jess thing". */
const affair = /\b(this whole [\w' ]{2,20}? (?:thing|business|situation))\b/i;
const personal = /^(?:what's|what is) (?:wrong|best|good)\b|\b(?:he|she|they)\b/i;

/** What is talked about where it takes a clause to name it, or null. */
export function toldThingIn({ words }: Clause): Topic | null {
  const way = manner.exec(words)?.[1];
  if (way && isShort(way)) return { text: way, sure: true };
  const told = said.exec(words)?.[1];
  if (told && isShort(told) && !/[?"“]/.test(told)) return { text: lowerFirst(told), sure: true };
  const going = goingOn.exec(words)?.[1];
  if (going) return { text: lowerFirst(going), sure: true };
  const matter = affair.exec(words)?.[1];
  if (matter) return { text: lowerFirst(matter), sure: true };
  const open = decided.exec(words)?.[1];
  return open && isShort(open) && !personal.test(open) ? { text: lowerFirst(open), sure: false } : null;
}

const isShort = (text: string): boolean => text.split(' ').length <= longest;
