import type { Relation } from '../../catalogue/relation.js';
import type { HalfMade } from '../compose/half-made.js';
import type { Decided } from '../decide/decided.js';
import type { Refusal } from '../just-no/refusal.js';
import type { MarkedWords } from '../kept/marks.js';
import type { LessonState, LessonsDone } from '../lessons/lesson-state.js';
import type { Rehearsing } from '../rehearsal/rehearsing.js';
import type { Owned } from '../repair/repair.js';
import type { Block, Choice } from '../reply.js';
import type { TheirMessage } from '../reply-to-them/answer.js';
import type { Thankful } from '../say-good/thankful.js';
import { type MannerCounts, newMannerCounts } from '../settings/manner.js';
import { newSettings, type Settings } from '../settings/settings.js';
import { type LineMemory, newLineMemory } from '../voice/voice.js';
import type { Drafts } from './draft.js';
import type { Sayings } from './saying.js';

/** A button of the last answer. */
export type Offered = Extract<Choice, { kind: 'go' }>;

/** Something in an answer that is closed until it is pressed. */
export type Opening = Extract<Block, { kind: 'opening' }>;

/** What is known of one sitting. JSON-able; lives in memory only. */
export interface Talk extends Drafts, Sayings {
  /** What the person wants to mend; null when there is nothing. */
  repair: (Owned & { id: string }) | null;
  /** What the person wants to refuse; null when there is nothing. */
  refusal: Refusal | null;
  /** What the person wants to thank somebody for; null when there is nothing. */
  thankful: Thankful | null;
  /** What somebody else said to the person, that they want to answer. */
  theirs: TheirMessage | null;
  /** They were asked for words that somebody else said: the next words are read as such. */
  asksTheirWords: boolean;
  /** They were asked whether saying it puts them at risk: the next words answer that (COACHING §8). */
  asksRisk: boolean;
  /** Statements being put together, latest last. */
  halfMade: HalfMade[];
  /** The person's own tries at one draft: its words, and the latest try. */
  tries: { first: string; last: string } | null;
  /** Rules the person said are fine in their words; not pointed at again in this talk. */
  dismissed: string[];
  settings: Settings;
  taken: MannerCounts;
  /** Whom it is for, once the person has said so. */
  relation: Relation | null;
  /** What was settled about saying one draft, so that it is not asked again. */
  decided: Decided | null;
  /** Words put off, copied or said in this sitting. */
  marked: MarkedWords[];
  /** A pause before the words is offered once. */
  pauseOffered: boolean;
  /** What could be pressed in the last answer: its name, typed, is the same as pressing it. */
  offered: Offered[];
  /** Buttons of the few answers before that one, answer by answer, the latest first. */
  offeredBefore: Offered[][];
  /** What lay closed in the last answer that had anything of the kind: its name, typed, opens it. */
  openings: Opening[];
  /** A flow that was left for something in passing, with its small state; “back” returns to it. */
  left: { flow: string; state: Record<string, string> } | null;
  /** Turns in a row that did not help. */
  misses: number;
  memory: LineMemory;
  /** Lessons finished: kept for who is remembered, else for this sitting. */
  lessonsDone: LessonsDone;
  /** The lesson somebody is in, or was last. */
  lesson?: LessonState;
  /** A rehearsal, from its first question until it is left; so that it can be gone back into. */
  rehearsing?: Rehearsing;
}

export const newTalk = (): Talk => ({
  drafts: [],
  made: 0,
  sayings: [],
  repair: null,
  refusal: null,
  thankful: null,
  theirs: null,
  asksTheirWords: false,
  asksRisk: false,
  halfMade: [],
  tries: null,
  dismissed: [],
  settings: newSettings(),
  taken: newMannerCounts(),
  relation: null,
  decided: null,
  marked: [],
  pauseOffered: false,
  offered: [],
  offeredBefore: [],
  openings: [],
  savable: null,
  left: null,
  misses: 0,
  lessonsDone: {},
  memory: newLineMemory(),
});

/** A talk begun anew: nothing of the old one but how the person likes it, and what was said lately. */
export const freshTalk = ({ memory, settings, taken, lessonsDone }: Talk): Talk => ({
  ...newTalk(),
  memory,
  settings,
  taken,
  lessonsDone,
});
