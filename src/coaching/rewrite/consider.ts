import type { Engine } from '../../language/engine.js';
import type { Reading } from '../../language/reading.js';
import type { Suggestion } from '../../language/suggestion.js';
import type { Reply } from '../reply.js';
import { ownMannerFirst } from '../settings/manner.js';
import type { Draft } from '../talk/draft.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { answer } from './answers.js';
import { type Opening, rewriteCard } from './card.js';
import { factCard } from './fact-card.js';
import type { FeelingNames } from './feelings.js';
import { countWords } from './sixty-words.js';
import { judge, type Verdict } from './verdict.js';
import type { Shelf } from './why-opening.js';

/** What the rewrite journey works with: the language engine, and the names and sources it cites. */
export interface Rewriting {
  engine: Engine;
  names: FeelingNames;
  shelf: Shelf;
}

/** One turn of it. What the journey learns is written into `talk`. */
export interface RewriteTurn {
  talk: Talk;
  voice: Voice;
  tools: Rewriting;
}

export interface Considered {
  reading: Reading;
  suggestions: Suggestion[];
  verdict: Verdict;
}

/** Reads a text as it would be said to whoever it is for, and judges it. */
export function consider(text: string, { talk, tools: { engine } }: RewriteTurn): Considered {
  const reading = engine.read(text, talk.relation ? { relation: talk.relation } : {});
  // Whether danger stops coaching was settled before this turn began; here the words are only words.
  const ways = (factsToo: boolean): Suggestion[] =>
    asTheyLikeIt(easiestFirst(engine.suggest({ ...reading, safety: null }, { factsToo })), talk);
  const suggestions = ways(false);
  const verdict = judge(reading, suggestions, talk.dismissed);
  if (verdict.kind !== 'fact') return { reading, suggestions, verdict };
  // A fact is only worth saying another way with the fact still in it.
  return { reading, verdict, suggestions: ways(true).filter(({ kept }) => kept.length > 0) };
}

/** The reply to a draft: the card when there is a way to say it, else what there is to say about it. */
export function show(
  draft: Draft,
  { reading, verdict }: Considered,
  opening: Opening,
  { voice, tools: { names, shelf } }: RewriteTurn,
): Reply {
  if (verdict.kind === 'fact') return factCard(draft, opening, names, voice);
  if (verdict.kind !== 'rewrite') return answer(verdict, draft, shelf, voice);
  const card = rewriteCard({ draft, reading, finding: verdict.finding, voice, names, shelf }, opening);
  const ask = draft.suggestions[0]?.ask;
  draft.asked = card.blocks.some((block) => block.kind === 'line' && block.text === ask);
  return card;
}

export const shownIn = (verdict: Verdict): Draft['shown'] =>
  'finding' in verdict
    ? { pattern: verdict.finding.pattern, rule: verdict.finding.rule, words: verdict.finding.text.trim() }
    : null;

/** What sounds like them first; without feeling words where they asked for that and there is a way. */
function asTheyLikeIt(suggestions: Suggestion[], { taken, settings }: Talk): Suggestion[] {
  const own = ownMannerFirst(suggestions, taken);
  const bare = settings.no_feeling_words ? own.filter(({ slots }) => slots.length === 0) : [];
  return bare.length > 0 ? bare : own;
}

const sayable = 28;

/** Nobody says forty words without rehearsing: a shorter one goes first when the best is that long. */
function easiestFirst(suggestions: Suggestion[]): Suggestion[] {
  const [first] = suggestions;
  if (!first || countWords(first.text) <= sayable) return suggestions;
  const shorter = suggestions.find(({ text }) => countWords(text) <= sayable);
  return shorter ? [shorter, ...suggestions.filter((suggestion) => suggestion !== shorter)] : suggestions;
}
