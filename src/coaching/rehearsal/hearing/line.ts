import type { Catalogue } from '../../../catalogue/load.js';
import type { PatternId } from '../../../catalogue/pattern.js';
import type { ActId } from '../../../catalogue/speech-act.js';
import { normalise } from '../../../language/normalise.js';
import type { Finding, Reading } from '../../../language/reading.js';
import { weightiest } from '../../rewrite/weightiest.js';
import { compileCue, heardBy } from './cue.js';
import { type HeardWords, settle } from './heard-words.js';
import { type Kept, keptFrom } from './kept.js';
import { addFromEngine } from './known-by-engine.js';
import { stemsOf } from './stems.js';

/** One line of the person as anybody would hear it, before it is known what it answers. */
export interface Line {
  reading: Reading;
  /** Regular English, lower case. */
  plain: string;
  acts: ReadonlySet<ActId>;
  /** The words that did it, as typed, where they are known. */
  words: HeardWords;
  /** The finding above `note` that weighs most. */
  blame: Finding | null;
  blames: number;
  wordCount: number;
  stems: ReadonlySet<string>;
  kept: Kept;
}

/** Hears what a line does. A line is heard once, however often it is played. */
export function compileHearing(
  catalogue: Pick<Catalogue, 'speechActs' | 'spelling'>,
): (reading: Reading) => Line {
  const cues = catalogue.speechActs.cues.map(compileCue);
  const thin = new Set(catalogue.speechActs.thin_nouns);
  const known = new WeakMap<Reading, Line>();
  const hear = (reading: Reading): Line => {
    const plain = normalise(reading.text, catalogue.spelling).text.toLowerCase().trim();
    const words: HeardWords = {};
    for (const cue of cues) {
      const heard = heardBy(cue, plain);
      if (heard !== null && !(cue.act in words)) words[cue.act] = heard;
    }
    addFromEngine(reading, words);
    const blaming = reading.findings.filter(
      ({ severity, pattern }) => severity !== 'note' && !isMeantOtherwise(pattern, words),
    );
    for (const { pattern, text } of blaming) words[pattern] ??= text;
    if ('threat_or_ultimatum' in words) words.threatens = words.threat_or_ultimatum!;
    if ('contempt_sarcasm' in words) words.sarcasm ??= words.contempt_sarcasm!;
    settle(words, plain);
    return {
      reading,
      plain,
      acts: new Set(Object.keys(words) as ActId[]),
      words,
      blame: weightiest(blaming),
      blames: blaming.length,
      wordCount: plain.split(/\s+/).filter((word) => /[a-z0-9]/.test(word)).length,
      stems: stemsOf(plain),
      kept: keptFrom(reading, plain, thin),
    };
  };
  return (reading) => {
    const before = known.get(reading);
    if (before) return before;
    const line = hear(reading);
    known.set(reading, line);
    return line;
  };
}

/** "Forget it" gives up and orders nothing; "stop reading my diary" draws a line. */
const isMeantOtherwise = (pattern: PatternId, words: HeardWords): boolean =>
  ('drops' in words && (pattern === 'command' || pattern === 'contempt_sarcasm')) ||
  ('sets_limit' in words && pattern === 'command');
