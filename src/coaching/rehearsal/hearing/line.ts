import type { Catalogue } from '../../../catalogue/load.js';
import type { PatternId } from '../../../catalogue/pattern.js';
import type { ActId, SpeechAct, SpeechActCue } from '../../../catalogue/speech-act.js';
import type { Clause } from '../../../language/clause.js';
import { normalise } from '../../../language/normalise.js';
import type { Finding, Reading } from '../../../language/reading.js';
import { weightiest } from '../../rewrite/weightiest.js';
import { type Kept, keptFrom } from './kept.js';
import { stemsOf } from './stems.js';

/** One line of the person as anybody would hear it, before it is known what it answers. */
export interface Line {
  reading: Reading;
  /** Regular English, lower case. */
  plain: string;
  acts: ReadonlySet<ActId>;
  /** The words that did it, as typed, where they are known. */
  words: Partial<Record<ActId, string>>;
  /** The finding above `note` that weighs most. */
  blame: Finding | null;
  blames: number;
  wordCount: number;
  stems: ReadonlySet<string>;
  kept: Kept;
}

type Cue = { act: SpeechAct; whole: RegExp[]; match: RegExp[]; unless: RegExp[] };

/** What each of the cues is heard in: `find` and `miss` of content are run against it. */
export const compileCue = ({ act, whole, match, unless }: SpeechActCue): Cue => ({
  act,
  whole: whole.map((words) => new RegExp(`^${words}$`)),
  match: match.map((words) => new RegExp(words)),
  unless: unless.map((words) => new RegExp(words)),
});

/** The words by which a cue is heard in a plain line; null when it is not. */
export function heardBy(cue: Cue, plain: string): string | null {
  if (cue.unless.some((words) => words.test(plain))) return null;
  for (const words of cue.whole) if (words.test(plain)) return plain;
  for (const words of cue.match) {
    const found = words.exec(plain);
    if (found) return found[0].trim();
  }
  return null;
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
    const words: Line['words'] = {};
    for (const cue of cues) {
      const heard = heardBy(cue, plain);
      if (heard !== null && !(cue.act in words)) words[cue.act] = heard;
    }
    fromEngine(reading, words);
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
const isMeantOtherwise = (pattern: PatternId, words: Line['words']): boolean =>
  ('drops' in words && (pattern === 'command' || pattern === 'contempt_sarcasm')) ||
  ('sets_limit' in words && pattern === 'command');

/** What the language engine already knows of a line. */
function fromEngine({ parts, fine, findings, clauses }: Reading, words: Line['words']): void {
  const clean = (start: number, end: number) =>
    !findings.some((finding) => finding.severity !== 'note' && finding.start < end && finding.end > start);
  for (const part of ['observation', 'feeling', 'need', 'request'] as const) {
    const found = parts[part];
    if (found && clean(found.start, found.end)) words[part] ??= found.text;
  }
  for (const { kind, text } of fine) {
    if (kind === 'limit' && !('postpones' in words)) words.sets_limit ??= text;
    if (kind === 'thanks') words.thanks ??= text;
    if (kind === 'own_feeling') words.feeling ??= text;
  }
  const told = clauses.find((clause) => tellsWhatHappened(clause) && clean(clause.start, clause.end));
  if (told && !words.request) words.observation ??= told.text;
}

const mental = new Set(
  'know think want guess mean see like love hope wish need feel get understand suppose believe care be'.split(
    ' ',
  ),
);
const fewestToldWords = 4;

/** "I've had three late nights this week": something that is so on the speaker's side, or was so for both. */
function tellsWhatHappened({
  kind,
  subject,
  verb,
  modal,
  tense,
  progressive,
  time,
  frequency,
  words,
}: Clause): boolean {
  if (kind !== 'statement' || subject === 'you' || words.split(' ').length < fewestToldWords) return false;
  if (subject === 'i' && verb && mental.has(verb) && verb !== 'be') return false;
  const mine = subject === 'i' && (verb === 'be' || modal === 'must');
  const happens = mine || tense === 'past' || progressive || time !== null || frequency !== null;
  return verb !== null && happens && tense !== 'future';
}

const asksWhat = /\b(?:what|which|how|who|where|when|tell me (?:more|about|what|how|why))\b[^.!?]*\?$/;

/** Of two ways to hear the same words the likelier stays. */
function settle(words: Line['words'], plain: string): void {
  const drop = (act: ActId, when: boolean) => {
    if (when) delete words[act];
  };
  const says = (...acts: ActId[]) => acts.some((act) => act in words);
  drop('sets_limit', says('threatens', 'label'));
  drop('postpones', says('sets_limit'));
  drop('request', says('repairs') && !/\?/.test(words.request ?? ''));
  drop(
    'request',
    says('asks_openly') &&
      (asksWhat.test(plain) || !/^(?:can|could|would|will)\b/i.test(words.request ?? '')),
  );
  drop('offers', says('sets_limit', 'threatens'));
  drop('request', says('sets_limit', 'asks_to_talk', 'postpones'));
  drop('request', says('agrees') && !/\?/.test(words.request ?? ''));
  drop('asks_closed', says('request', 'asks_openly', 'asks_after', 'asks_to_talk', 'postpones'));
  drop('asks_openly', says('rhetorical_question', 'postpones', 'sets_limit'));
  drop('silence', says('agrees', 'refuses', 'thanks', 'sarcasm'));
  drop('need', says('postpones', 'asks_to_talk'));
  drop('validates', says('sarcasm'));
  drop('agrees', says('sarcasm'));
}
