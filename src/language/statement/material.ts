import type { Catalogue } from '../../catalogue/load.js';
import { isWork } from '../../catalogue/relation.js';
import type { Reading } from '../reading.js';
import { compileAngles } from '../rewrite/compile-angles.js';
import { compose } from '../rewrite/compose.js';
import { compileFeelings, offersBeside } from '../rewrite/feelings.js';
import { filledAll } from '../rewrite/lines.js';
import { linesFor } from '../rewrite/listener.js';
import { compileMatters } from '../rewrite/matter.js';
import { type Filled, fill } from '../rewrite/template.js';
import { compileTopics } from '../rewrite/topics-of.js';
import { compileVerifier } from '../rewrite/verify.js';
import { asBecause } from './because.js';
import type { Told } from './told.js';

/** What a draft gives a statement of one's own: what it says already, and what fits it to choose from. */
export interface Material {
  /** What happened, said without blame; null when the draft does not tell. */
  told: Told | null;
  /** True when that is one plain thing, done once or told without "always": nothing more need be asked. */
  tellsIt: boolean;
  /** The feeling the draft names, in its own word. */
  feeling: string | null;
  /** Feelings to choose from, likeliest first; anger always among them. */
  feelings: string[];
  /** Each can follow "because". */
  needs: string[];
  /** Whole questions. */
  asks: string[];
  /** What has to happen, if it is a must: "I need you to call". */
  musts: string[];
}

const shownNeeds = 3;
const shownAsks = 3;

/** Finds them with what the rewriter finds complaints by; nothing in it is made up for the draft. */
export function compileMaterial(catalogue: Catalogue, read: (text: string) => Reading) {
  const { rewriting: words, statement } = catalogue;
  const finder = compileFeelings(catalogue.feelings);
  const anglesOf = compileAngles(catalogue);
  const needs = new Map(catalogue.needs.map((need) => [need.id, need]));
  const matterOf = compileMatters(catalogue, finder);
  const { topicOf } = compileTopics(catalogue);
  const verifier = compileVerifier((text) => {
    const { blaming, safety } = read(text);
    return blaming || safety !== null ? 'unfit' : 'fit';
  });

  const needLines = (ids: string[], reading: Reading): string[] => {
    const at = isWork(reading.relation) ? 'work' : 'home';
    const first = ids.flatMap((id) => needs.get(id)?.[at] ?? []);
    const others = statement.needs.flatMap((id) => needs.get(id)?.[at].slice(0, 1) ?? []);
    return [...new Set([...first, ...others])].slice(0, shownNeeds).flatMap((line) => {
      const because = asBecause(line, read);
      return because.kind === 'need' ? [because.words] : [];
    });
  };

  return (reading: Reading): Material => {
    const [angle] = anglesOf(reading);
    const topic = topicOf(reading);
    const act = angle?.complaint?.act ?? (topic ? 'topic' : 'contempt');
    const matter = matterOf(reading, angle ?? null, act, topic);
    const { complaint, frame } = matter;
    const isPast = act === 'past' || act === 'omission' || (act === 'event' && complaint?.tense === 'past');
    const told = angle ? toldIn(compose(matter, words, needs)('short'), isPast, verifier()) : null;
    const asks = [
      ...filledAll(linesFor(frame?.frame.ask, reading.relation), matter),
      ...filledAll(linesFor(words.ask, reading.relation), matter),
    ].map(({ text }) => text);
    const do_ = matter.slots.do;
    const wantsIt = act === 'lack' || act === 'wanted' || act === 'omission';
    const must =
      do_ &&
      (wantsIt
        ? fill('I need you to {do}', matter.slots, matter.feeling)
        : ['habit', 'unwanted'].includes(act)
          ? fill('I need you not to {do}', matter.slots, matter.feeling)
          : null);
    return {
      told,
      tellsIt: told !== null && (told.tense === 'past' || (act === 'habit' && !complaint?.often)),
      feeling: matter.feeling.guessed ? null : matter.feeling.word,
      feelings: [
        matter.feeling.feeling.id,
        ...offersBeside(matter.feeling.feeling, matter.likely, reading.relation, finder),
      ].filter((id) => matter.feeling.guessed || id !== matter.feeling.word),
      needs: needLines(frame ? [frame.frame.need] : [], reading),
      asks: [...new Set(asks)].slice(0, shownAsks),
      musts: must && (told || wantsIt) ? [must.text] : [],
    };
  };
}

/** The first way to say it whose words around the feeling tell what happened: "I feel hurt when …", "…, and I'm hurt." */
function toldIn(ways: Filled[], isPast: boolean, verify: (way: Filled) => boolean): Told | null {
  const tense = isPast ? 'past' : 'present';
  for (const way of ways) {
    const [slot] = way.slots;
    if (!slot || way.slots.length > 1 || way.filled === 0 || !verify(way)) continue;
    const before = way.text.slice(0, slot.start);
    const after = way.text.slice(slot.end);
    const clause =
      /^ when (.+)\.$/.exec(after)?.[1] ?? (after === '.' ? /^When (.+), $/.exec(before)?.[1] : undefined);
    const sentence = after === '.' ? /^(.+), and $/.exec(before)?.[1] : undefined;
    if (clause)
      return { sentence: clause, clause: /\bwhen\b/.test(clause) ? null : clause, time: null, tense };
    if (sentence && isPast) {
      const said = /^You\b/.test(sentence) ? sentence.replace(/^You/, 'you') : sentence;
      return { sentence: said, clause: said, time: null, tense };
    }
  }
  return null;
}
