import type { PersonaId } from '../../catalogue/persona.js';
import type { Relation } from '../../catalogue/relation.js';
import type { ReplyAct } from '../../catalogue/reply-line.js';
import type { ActId } from '../../catalogue/speech-act.js';
import type { PraiseId, TipId } from '../../catalogue/tip.js';
import type { Move } from './hearing/move.js';

/** How hard the partner makes it. */
export const difficulties = ['easier', 'usual', 'harder'] as const;
export type Difficulty = (typeof difficulties)[number];

export const endings = ['agreement', 'later', 'disagree', 'walked_off', 'safety'] as const;
export type Ending = (typeof endings)[number];

/** A subject in the person's own words, played on one of the scenarios with `own: true`. */
export interface OwnSubject {
  /** Fits after "about": "the garden". */
  topic: string;
  relation: Relation;
  /** The listener's name; the scenario's when left out. */
  partner?: string;
  /** What they told of it: its words tell what is on the subject. */
  words?: string;
}

/** All that a rehearsal is made from: the same setting and the same lines give the same conversation. */
export interface Setting {
  /** Id of a scenario. */
  scenario: string;
  persona: PersonaId;
  /** A whole number. */
  seed: number;
  difficulty: Difficulty;
  own?: OwnSubject;
}

/** What moves in the partner, each from 0 to 100. */
export interface Levels {
  tension: number;
  /** How far they feel heard. */
  heard: number;
  openness: number;
}

/** How clear the person was, each from 0 to 25: said it, stayed on it, held the limit, ended well. */
export interface Clarity {
  said: number;
  stayed: number;
  held: number;
  ended: number;
}
export const clarityOf = ({ said, stayed, held, ended }: Clarity): number => said + stayed + held + ended;

/** Something the person said that the partner may come back to, once. */
export interface Memory {
  kind: 'label' | 'promise' | 'number' | 'refusal';
  /** As it is said back: "selfish", "you'd ring first", "five times"; empty for a refusal. */
  words: string;
  turn: number;
}

/** What happened to the one thing that was asked, or to the limit that was set. */
export type Answered = 'yes' | 'no' | 'counter' | 'pushed' | 'heard' | null;

/** Everything the partner carries from turn to turn. Plain data. */
export interface Partner extends Levels {
  /** Ids of the lines said: none is said twice. */
  used: string[];
  /** How many of the three facts are told. */
  facts: number;
  grievance: boolean;
  halfStep: boolean;
  /** Drawn at the start: a request gets no, however well it is asked. */
  refuses: boolean;
  misheard: boolean;
  kindLines: number;
  deflections: number;
  memories: Memory[];
  /** Their own offer that is on the table. */
  offered: boolean;
  /** What is agreed: that what was asked is done, or what they offered. */
  agreed: boolean;
  request: Answered;
  limit: Answered;
  /** How often the person asked, set a limit. */
  asked: number;
  limits: number;
  /** Another time was proposed: by them, or by the person. */
  postponed: 'by_them' | 'by_me' | null;
  lastNounAt: number;
}

/** What is said to the person about their line, between the turns. */
export interface Feedback {
  /** Points by which the tension changed, and how that is said. */
  change: number;
  changeSaid: string;
  /** One tip at most, tied to the person's words where it is about words. */
  tip: { id: TipId; words: string | null; say: string } | null;
  praise: { id: PraiseId; words: string | null; say: string } | null;
}

/** One line of the person and the answer to it. */
export interface Turn {
  /** From 1. */
  turn: number;
  said: string;
  /** What the line did. */
  acts: ActId[];
  /** What in it called for an answer. */
  move: Move;
  reply: string;
  /** What the reply does, in the order in which it is said. */
  does: ReplyAct[];
  tension: number;
  heard: number;
  openness: number;
  clarity: Clarity;
  feedback: Feedback;
  ended: Ending | null;
}

/** A rehearsal as far as it has come. JSON: it can be kept, rewound and played again. */
export interface Rehearsal {
  setting: Setting;
  /** Before the first word. */
  start: Levels;
  partner: Partner;
  turns: Turn[];
}

export const lastTurn = ({ turns }: Rehearsal): Turn | null => turns.at(-1) ?? null;
export const isOver = (rehearsal: Rehearsal): boolean => (lastTurn(rehearsal)?.ended ?? null) !== null;

export const fewestTurns = 6;
export const mostTurns = 14;
