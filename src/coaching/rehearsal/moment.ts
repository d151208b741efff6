import type { Persona } from '../../catalogue/persona.js';
import type { ReplyAct, ReplySlot, TensionBand } from '../../catalogue/reply-line.js';
import type { Scenario } from '../../catalogue/scenario.js';
import type { Line } from './hearing/line.js';
import type { Move } from './hearing/move.js';
import type { Subject } from './hearing/on-subject.js';
import type { Chance } from './random.js';
import type { Ending, Partner, Turn } from './rehearsal.js';

/** Everything a rule looks at: a line has been heard and has moved the partner, who has not answered yet. */
export interface Moment {
  scenario: Scenario;
  subject: Subject;
  persona: Persona;
  /** From 1. */
  turn: number;
  line: Line;
  move: Move;
  /** As they are after the line. */
  partner: Partner;
  /** The turns before. */
  turns: readonly Turn[];
  /** What the partner did last; empty at the start. */
  did: readonly ReplyAct[];
  chance: Chance;
}

/** What the partner may do with the turn, and how much they want to. */
export interface Wish {
  act: ReplyAct;
  weight: number;
  /** What is said in its slots. */
  slots?: Partial<Record<ReplySlot, string>>;
  /** It can only follow a reaction: it is no answer by itself. */
  follows?: boolean;
  /** It ends the rehearsal. */
  ends?: Ending;
}

/** A line of content that can be said, with its place in content as its id. */
export interface Sayable {
  id: string;
  act: ReplyAct;
  text: string;
  weight: number;
  /** How many words it has. */
  words: number;
  /** The slots in it. */
  slots: readonly string[];
}

export const bandOf = (tension: number): TensionBand =>
  tension < 35 ? 'low' : tension < 65 ? 'middle' : 'high';
