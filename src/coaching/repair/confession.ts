import type { Deed } from '../../catalogue/repair.js';
import { infinitive, past } from '../../language/clauses/verb-forms.js';
import { remorse } from './remorse.js';
import { toYou } from './to-you.js';

/** What somebody told of what they did: the act as they can own it to the other, and its kind. */
export interface Confession {
  /** "I shouted at you last night". */
  act: string;
  deed: string;
  /** Whether they spoke of what the other had done as well. */
  theirs: boolean;
  /** It was written, not said. */
  written: boolean;
}

/** Whether words carry blame, as far as the language engine tells. */
export type Blames = (words: string) => boolean;

const lead =
  /^(?:(?:oh|ok|okay|well|so|hi|hey|um|omg|ugh|honestly|god|look|yeah|yes|no|and|but|then|guess what|help|please)[ ,.!…]+)+/i;
const remorseFirst =
  /^(?:i(?:['’]?m| am)? ?)?(?:feel|felt)? ?(?:so |really |just |very |pretty |absolutely )*(?:terrible|awful|bad|guilty|ashamed|horrible|sorry|gutted|rotten|regret)(?: (?:that|because|about|for|after|cos|since))?[ ,.:;…-]*(?=\S)/i;
/** Where what the person did ends, and how it came about or went on begins. */
const tail =
  /[.;!?\n]|,? (?:and|&) (?:now|feel|felt|regret|i(?:['’]?m| am| feel| felt| regret| hate| don['’]?t| want| know)|he|she|they|it)\b|,? (?:but|because|cause|cos|coz|since|although|though|as (?:he|she|they)|so (?:he|she|they|now|i)|when(?:ever)?|after (?:he|she|they|i)|until|for (?:being|not|doing|always|never|leaving|making))\b|, (?:he|she|they|it|i|now|which|my|that)\b/i;
const theirDoing = /\b(?:he|she|they|my \w+)\b/i;
const swearing =
  /\b(?:f+u+c+k\w*|f\*+\w*|shit\w*|cunt\w*|bitch\w*|bastard\w*|wanker\w*|arsehole\w*|asshole\w*|dick(?:head)?|prick|twat|slut|whore|cow|pig)\b/i;

/**
 * "I shouted at him last night, but he started it" → "I shouted at you last night". Null when nothing is told that
 * one could own. `asked`: they were asked what they did, so that it need not be about somebody named.
 */
export function confess(
  text: string,
  deeds: readonly Deed[],
  blames: Blames,
  asked = false,
): Confession | null {
  const plain = text.trim().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').replace(lead, '');
  if (plain.length > longest || (!asked && /\b(?:you|your|u|ur)\b/i.test(plain))) return null;
  const sorry = remorse.test(plain);
  const told = inThePast(plain.replace(remorseFirst, '').replace(lead, ''));
  if (told === null) return null;
  const cut = tail.exec(told);
  const own = (cut ? told.slice(0, cut.index) : told).trim().replace(/[,:\s-]+$/, '');
  const { words, other } = toYou(own);
  const rowed = cut !== null && /^,? but (?:he|she|they)\b/i.test(told.slice(cut.index));
  if (!other && !/\bour\b/i.test(own) && !sorry && !rowed && !asked) return null;
  const rest = words.replace(
    /^i(?:'ve| have)? (?:(?:just|already|really|totally|completely|then|also|even|accidentally|kind of|sort of) )*/i,
    '',
  );
  const deed = deeds.find((one) => matches(one, rest) && (!one.if_blaming || blames(own)));
  if (
    !deed &&
    !(asked && /^\w+(?:ed|t|d|ke|ve|ng|id|ang|ent|old|ote)\b/i.test(rest) && /\bi(?:'ve)?\b/i.test(plain))
  )
    return null;
  if (rest.split(' ').length > mostWords) return null;
  return {
    act: softened(`I ${rest}`),
    deed: deed?.id ?? 'any',
    theirs: cut !== null && theirDoing.test(told.slice(cut.index)),
    written: /\b(?:texted|sent|wrote|emailed|messaged|posted|text|message)\b/i.test(plain),
  };
}

const longest = 600;
const mostWords = 18;

/** "I shouldn't have shouted", "yelling at her", "yelled at her": as it was done, from "I" on. Null when nobody did it. */
function inThePast(words: string): string | null {
  const regretted = /^i (?:shouldn't|should not|wish i hadn't|should never) (?:have )?(\w+)(.*)$/i.exec(
    words,
  );
  if (regretted) return `I ${past(infinitive(regretted[1]!.toLowerCase()))}${regretted[2]}`;
  const doing = /^(\w+ing)( .*)$/i.exec(words);
  if (doing) return `I ${past(infinitive(doing[1]!.toLowerCase()))}${doing[2]}`;
  if (/^(?:i|i've|ive)\b/i.test(words)) return words.replace(/^(?:i've|ive|i)(?: have)?\b/i, 'I');
  const when =
    /^((?:last night|yesterday|today|this morning|earlier|just now|the other day|on \w+)),? i (.+)$/i.exec(
      words,
    );
  if (when) return `I ${when[2]!.replace(/[.!]+$/, '')} ${when[1]!.toLowerCase()}`;
  if (/^that (?:he|she|they)\b/i.test(words)) return `I said ${words.slice('that '.length)}`;
  return /^(?:just |already )?(?!(?:that|what|it|at|not|but|and)\b)\w+(?:ed|ost|t|d)\b/i.test(words)
    ? `I ${words}`
    : null;
}

const compiled = new WeakMap<Deed, RegExp[]>();
function matches(deed: Deed, rest: string): boolean {
  const known =
    compiled.get(deed) ??
    deed.match.map(
      (pattern) => new RegExp(`^(?:${pattern.replaceAll('_s', 'your').replaceAll('_', 'you')})`, 'i'),
    );
  compiled.set(deed, known);
  return known.some((pattern) => pattern.test(rest));
}

/** Swearing is not said a second time; what else was done stays: "I shouted at you and called you names". */
function softened(act: string): string {
  if (!swearing.test(act)) return act;
  const done = act.replace(/^I /, '').split(/ and (?=\w+(?:ed|ld|id|nt|ew|ke|ook|ore|aid|ut|it)\b)/);
  const softer = done.map((one) =>
    swearing.test(one)
      ? /^(?:called|named|labelled) /.test(one)
        ? 'called you names'
        : 'swore at you'
      : one,
  );
  return `I ${[...new Set(softer)].join(' and ')}`;
}
