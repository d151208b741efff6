import type { SayGoodContent } from '../../catalogue/say-good.js';
import { type GoodDeed, goodDeed, reproaches, type Teller } from './deed.js';

const thank =
  /^(?:(?:so|well|ok|please|hi)[ ,]+)*(?:i(?:'d| would)? (?:want|like|need|love) to|how (?:do|can|should) i|(?:can you )?(?:please )?help me(?: to)?|i (?:don't|never) know how to) (?:thank|say (?:thanks|thank you)|say something (?:nice|good|kind)|show (?:my )?(?:thanks|appreciation))\b(?! you\b)/i;

/** "I want to thank my sister for driving me home": told to the coach, and meant for her. */
export const thanksSomeone = (text: string): boolean => thank.test(text.trim().replace(/[’‘]/g, "'"));

/** What an answer to "who, and what did they do?" is. */
export type Good =
  | { kind: 'deed'; deed: GoodDeed }
  /** There is nothing to thank for. */
  | { kind: 'nothing' }
  /** Who it was, and not yet what they did. */
  | { kind: 'who' }
  /** Praise that tells no one thing. */
  | { kind: 'vague' }
  /** Blame, said to them. */
  | { kind: 'reproach' }
  | { kind: 'unclear' };

export function goodIn(text: string, content: SayGoodContent, teller: Teller): Good {
  const reproach = reproaches(teller.read(text).findings);
  if (reproach && /\byou\b/i.test(text)) return { kind: 'reproach' };
  if (nothingGood(text, content)) return { kind: 'nothing' };
  if (onlyWho(text)) return { kind: 'who' };
  if (isVague(text, content)) return { kind: 'vague' };
  const deed = goodDeed(text, teller);
  if (deed) return { kind: 'deed', deed };
  return { kind: reproach ? 'nothing' : 'unclear' };
}

/** "He's never done a thing for me": there is nothing to thank for. */
const nothingGood = (text: string, { nothing }: SayGoodContent): boolean => matches(text, nothing);

/** "She's always there for me": praise without one thing that she did. */
const isVague = (text: string, { vague }: SayGoodContent): boolean => matches(text, vague);

const matches = (text: string, patterns: string[]): boolean => {
  const plain = text
    .trim()
    .replace(/[’‘]/g, "'")
    .replace(/[\s.!]+$/, '');
  return patterns.some((one) => new RegExp(one, 'i').test(plain));
};

/** "my flatmate", "Sam", "I want to thank my sister": who it was, and nothing else. */
const onlyWho = (text: string): boolean => {
  const plain = text
    .trim()
    .replace(/[’‘]/g, "'")
    .replace(/[\s.!]+$/, '');
  const who = plain.replace(thank, '').replace(/^ ?(?:to )?/, '');
  return (
    /^(?:(?:to |for )?(?:my|our) (?:[\w'-]+ ){0,2}[\w'-]+|him|her|them|[A-Z][\w'-]+)$/.test(who) &&
    who.split(' ').length <= 4 &&
    !/(?:ed|ing)\b/.test(who)
  );
};
