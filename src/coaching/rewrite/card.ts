import { isWork } from '../../catalogue/relation.js';
import type { Finding, Reading } from '../../language/reading.js';
import { go } from '../buttons.js';
import { comebacksOpening } from '../comebacks/comebacks-opening.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import type { Draft } from '../talk/draft.js';
import type { Voice } from '../voice/voice.js';
import { type FeelingNames, feelingRow } from './feelings.js';
import { moreOpening } from './more-opening.js';
import { moreWays, waysOut } from './more-ways.js';
import { quoted } from './quoted.js';
import { relationOpening } from './relation-opening.js';
import { countWords, fitting } from './sixty-words.js';
import { type Shelf, whyOpening } from './why-opening.js';

/** What every card of the rewrite journey is made with. */
export interface Card {
  draft: Draft;
  reading: Reading;
  finding: Finding;
  voice: Voice;
  names: FeelingNames;
  shelf: Shelf;
}

/** How the card opens: on a topic just begun, on one gone on with, or after the person changed something. */
export type Opening =
  | { kind: 'new' }
  | { kind: 'again' }
  | { kind: 'answered' }
  | { kind: 'changed'; feeling: string | null };

/** The person has just seen where they may argue; a new version need not say it again. */
const isRevision = ({ kind }: Opening): boolean => kind === 'changed' || kind === 'answered';

const longestMarkNamed = 4;
/** As many words around the marked ones as the sentence has. */
const whole = Number.POSITIVE_INFINITY;

/**
 * The one card of the rewrite journey: a rewrite to say as it is, its guess a press away, the words that may
 * start an argument, and everything else closed. The fullest layout that keeps to 60 words (COACHING §6, §7).
 */
export function rewriteCard(card: Card, opening: Opening): Reply {
  const { draft, reading, finding, voice, names, shelf } = card;
  const first = draft.suggestions[0];
  if (!first) throw new Error('a rewrite card needs a suggestion');
  const greeting = openingLines(card, opening);
  const rewrite: Block = { kind: 'rewrite', text: first.text };
  const row = feelingRow(draft, opening.kind === 'changed' ? opening.feeling : null, names, voice);
  const feelings = row ? [row] : [];
  const explaining = [...moreWays(draft, voice), whyOpening(finding, shelf, voice, first.source)];
  const goingOn = [
    comebacksOpening(shelf.comebacks, { pattern: finding.pattern, relation: reading.relation }, voice),
    relationOpening(draft.id, reading.relation, voice),
  ];
  const openings = [...explaining, ...goingOn];
  const ask = first.ask && asksWhatHappened(draft) && !isRevision(opening) ? [line(first.ask)] : [];
  const truncated = reading.truncated ? [line(voice.label('rewrite.truncated'))] : [];
  const [copy, ...keep] = waysOut(draft, 0, voice);
  const choices = [
    ...(copy ? [copy] : []),
    makeItMine(draft, voice),
    rehearseIt(draft, voice),
    ...keep,
    fineAsItIs(draft, voice),
  ];

  const [named, here] = argueLines(card);
  const points = (words: string, around: number): Block[] =>
    isRevision(opening) ? [] : [line(words), quoted(draft.text, finding, around)];
  const layout = (lead: string | null, pointed: Block[], last: Block[]) => () =>
    reply([...truncated, ...(lead ? [line(lead)] : []), rewrite, ...feelings, ...pointed, ...last], choices);
  const cut = points(here, 4);
  const all = [...openings, moreOpening(draft, voice)];
  const fewer = [...explaining, moreOpening(draft, voice, goingOn)];
  // A kind word, the guess and the words they may argue with come before what can be done next.
  return fitting([
    layout(greeting.full, points(named, whole), [...ask, ...all]),
    layout(greeting.full, points(here, whole), [...ask, ...all]),
    layout(greeting.short, points(here, whole), [...ask, ...all]),
    layout(greeting.short, points(here, whole), all),
    layout(greeting.short, points(here, whole), fewer),
    layout(greeting.short, cut, fewer),
    layout(null, cut, fewer),
    layout(null, points(here, 2), fewer),
    layout(null, [], [moreOpening(draft, voice, [...cut, ...openings])]),
    () =>
      reply([...truncated, rewrite, moreOpening(draft, voice, [...feelings, ...cut, ...openings])], choices),
  ]);
}

/** A rewrite that has none of the person's own words in it says little: then the coach asks (COACHING §7.2). */
const asksWhatHappened = ({ suggestions: [first] }: Draft): boolean =>
  first !== undefined && first.ask !== null && first.kept.length === 0;

/** The line before the rewrite, full and short; null when everything there is to say was said just now. */
function openingLines({ voice, reading, finding }: Card, opening: Opening) {
  if (opening.kind === 'changed') return { full: voice.sayIfFresh('rewrite.changed'), short: null };
  if (opening.kind === 'answered') return { full: voice.say('rewrite.with_what_happened'), short: null };
  const intro = voice.sayIfFresh('rewrite.intro');
  if (opening.kind === 'again') return { full: intro, short: null };
  const kind =
    finding.severity === 'high' ? 'ack.strong' : isWork(reading.relation) ? 'ack.work' : 'ack.everyday';
  const acknowledgement = voice.sayIfFresh(kind);
  return {
    full: [acknowledgement, intro].filter(Boolean).join(' ') || null,
    short: acknowledgement ?? intro,
  };
}

/** What is said of the marked words: with the words in it, unless they are many; and in short. */
function argueLines({ finding, voice }: Card): [named: string, here: string] {
  const here = voice.say('rewrite.argue_here');
  const isShort = countWords(finding.text) <= longestMarkNamed;
  const named = isShort
    ? voice.sayIfFresh('rewrite.argue_with', { words: finding.text.trim() })
    : voice.sayIfFresh('rewrite.argue_with_marked');
  return [named ?? here, here];
}

export const makeItMine = (draft: Draft, voice: Voice): Choice =>
  go('choice.make_it_mine', 'compose', voice, { draft: draft.id });

export const rehearseIt = (draft: Draft, voice: Voice): Choice =>
  go('choice.rehearse', 'rehearse', voice, { draft: draft.id, way: '0' });

const fineAsItIs = (draft: Draft, voice: Voice): Choice =>
  go('choice.fine', 'fine', voice, { draft: draft.id });
