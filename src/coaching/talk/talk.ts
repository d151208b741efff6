import type { PatternId } from '../../catalogue/pattern.js';
import type { Relation } from '../../catalogue/relation.js';
import type { Suggestion } from '../../language/suggestion.js';
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

/** Something the person wants to say, and what was offered for it. The message is read again when needed. */
export interface Draft {
  id: string;
  text: string;
  suggestions: Suggestion[];
  /** Whether its card asked what happened, because the draft does not say. */
  asked: boolean;
  /** What happened, in the person's words, once they have told it. */
  told: string | null;
  /** The feeling the person chose for it, as an id or in their own word. */
  feeling: string | null;
  /** The finding that was shown, so that "It's fine as it is" and "Why?" know what they speak of. */
  shown: { pattern: PatternId; rule: string; words: string } | null;
}

/** Words put together for the person that belong to no draft: a repair, a refusal, a thank-you. */
export interface Saying {
  id: string;
  text: string;
}
/** A button of the last answer. */
export type Offered = Extract<Choice, { kind: 'go' }>;

/** Something in an answer that is closed until it is pressed. */
export type Opening = Extract<Block, { kind: 'opening' }>;

/** What is known of one sitting. JSON-able; lives in memory only. */
export interface Talk {
  /** Latest last; older ones are dropped, and a press on their card gets a clear line. */
  drafts: Draft[];
  made: number;
  /** Latest last, like drafts; so that they can be saved. */
  sayings: Saying[];
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
  /** What the last Save button shown was for: “save it”, typed, means that. */
  savable: Record<string, string> | null;
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

export const draftsKept = 10;
const sayingsKept = 40;

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

export function addDraft(talk: Talk, text: string, suggestions: Suggestion[], shown: Draft['shown']): Draft {
  talk.made += 1;
  const draft: Draft = {
    id: `d${talk.made}`,
    text,
    suggestions,
    asked: false,
    told: null,
    feeling: null,
    shown,
  };
  talk.drafts = [...talk.drafts, draft].slice(-draftsKept);
  talk.savable = null;
  return draft;
}

/** Notes words so that they can be saved; the same words once. */
export function addSaying(talk: Talk, text: string): Saying {
  const known = talk.sayings.find((saying) => saying.text === text);
  if (known) return known;
  talk.made += 1;
  const saying = { id: `w${talk.made}`, text };
  talk.sayings = [...talk.sayings, saying].slice(-sayingsKept);
  return saying;
}

/** Whether something read from a disk is a draft as this program writes it. */
export const isDraft = (value: unknown): value is Draft => {
  const draft = value as Partial<Draft> | null;
  return typeof draft?.id === 'string' && typeof draft.text === 'string' && Array.isArray(draft.suggestions);
};

/** Goes on with drafts of an earlier conversation; new ones are counted on from there. */
export function takeUp(talk: Talk, drafts: Draft[]): void {
  talk.drafts = drafts;
  talk.made = Math.max(0, ...drafts.map(({ id }) => Number(id.slice(1)) || 0));
}

export const findDraft = (talk: Talk, id: string | undefined): Draft | undefined =>
  id === undefined ? undefined : talk.drafts.find((draft) => draft.id === id);

export const latestDraft = (talk: Talk): Draft | undefined => talk.drafts.at(-1);
