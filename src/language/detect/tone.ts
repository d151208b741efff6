import type { ToneCue } from '../../catalogue/tone.js';
import type { PatternHit } from './findings.js';
import { type MatchText, meets } from './match-text.js';
import { compileNet, type Hit } from './rule-net.js';
import { isTakenBack } from './taken-back.js';

/** The cues in a message, each with the weight it adds: the reasons for what its tone adds up to. */
export interface Tone {
  cues: Hit<ToneCue>[];
  /** What they add up to for the whole message. */
  overall: number;
  /** What the cues add up to for a hit: above nought heated, below nought friendly. */
  at(hit: PatternHit): number;
}

/** Compiles the cues of content into one ear for the tone of a message. */
export function compileTone(cues: ToneCue[]): (text: MatchText) => Tone {
  const sweep = compileNet(cues);
  return (text) => {
    const found = sweep(text);
    return {
      cues: found,
      overall: sumOf(found),
      at: (hit) => sumOf(found.filter((cue) => bearsOn(cue, hit, text))),
    };
  };
}

/** A cue counts once, however often it is heard. */
const sumOf = (cues: Hit<ToneCue>[]): number =>
  [...new Map(cues.map(({ rule }) => [rule.id, rule.weight])).values()].reduce(
    (sum, weight) => sum + weight,
    0,
  );

/** Whether a cue counts for a hit. Words of the charge itself do not heat it further. */
function bearsOn({ rule, whole, pointed }: Hit<ToneCue>, hit: PatternHit, text: MatchText): boolean {
  if (rule.over && !rule.over.includes(hit.rule.pattern.id)) return false;
  if (rule.weight < 0 && isTakenBack(whole, hit.pointed, text)) return false;
  if (rule.weight > 0 && rule.reach !== 'sentence' && meets(pointed, hit.pointed)) return false;
  if (rule.reach === 'message') return true;
  if (rule.reach === 'sentence') return whole.sentence === hit.whole.sentence;
  return meets(text.clauseOf(pointed), text.clauseOf(hit.pointed)) === (rule.reach === 'clause');
}

/** What the tone must be above for a rule to hold, by how sure the rule is of itself. */
const bar = {
  note: Number.NEGATIVE_INFINITY,
  low: -0.5,
  medium: -1.5,
  high: Number.NEGATIVE_INFINITY,
} as const;

/** Whether a hit stands in the tone around it: a slight thing in a warm message is none. */
export function standsIn(tone: Tone, hit: PatternHit): boolean {
  const { needs, firm, severity } = hit.rule;
  if (needs !== undefined) return tone.at(hit) >= needs;
  return firm || bar[severity] === Number.NEGATIVE_INFINITY || tone.at(hit) > bar[severity];
}
