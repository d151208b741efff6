import type { DialogContext } from 'botbuilder-dialogs';
import type { Answer } from '../src/catalogue/answer.js';
import type { AnswersToThem } from '../src/catalogue/answer-to-them.js';
import type { CalmContent } from '../src/catalogue/calm.js';
import type { Comeback } from '../src/catalogue/comeback.js';
import type { Deciding } from '../src/catalogue/deciding.js';
import type { JustNoContent } from '../src/catalogue/just-no.js';
import type { OutcomeContent } from '../src/catalogue/outcome.js';
import type { Heard } from '../src/catalogue/phrase.js';
import type { Reflection } from '../src/catalogue/reflection.js';
import type { RehearsalTyped } from '../src/catalogue/rehearsal-typed.js';
import type { RepairContent } from '../src/catalogue/repair.js';
import type { SayGoodContent } from '../src/catalogue/say-good.js';
import type { Spelling } from '../src/catalogue/spelling.js';
import type { FindAnswers } from '../src/coaching/ask/find-answer.js';
import type { Composing } from '../src/coaching/compose/composing.js';
import type { Kept } from '../src/coaching/kept/kept.js';
import type { LessonBook } from '../src/coaching/lessons/lesson-book.js';
import type { Stage } from '../src/coaching/rehearsal/stage.js';
import type { Reply } from '../src/coaching/reply.js';
import type { Said } from '../src/coaching/said.js';
import type { Talk } from '../src/coaching/talk/talk.js';
import type { Voice } from '../src/coaching/voice/voice.js';

/** What the dialogs share: knowledge that is the same for everybody. */
export interface House {
  tools: Composing;
  heard: Heard;
  calm: CalmContent;
  book: LessonBook;
  spelling: Spelling;
  comebacks: Comeback[];
  repair: RepairContent;
  deciding: Deciding;
  justNo: JustNoContent;
  sayGood: SayGoodContent;
  outcome: OutcomeContent;
  reflections: Reflection[];
  answers: Answer[];
  findAnswers: FindAnswers;
  answersToThem: AnswersToThem;
  stage: Stage;
  rehearsalTyped: RehearsalTyped;
  /** A whole number from which a rehearsal is drawn. */
  seed: () => number;
  now: () => Date;
  /** Where the words are: said to people, so it must be true. */
  place: 'this_computer' | 'own_server' | 'terminal' | 'teams';
}

/** One turn as the dialogs see it. They change `talk`, `kept` and `replies`; whoever began the turn saves and sends. */
export interface Turn {
  said: Said;
  talk: Talk;
  voice: Voice;
  /** What is kept about this person; null when they are not remembered. */
  kept: Kept | null;
  replies: Reply[];
  /** Milliseconds after which the flow wants to go on by itself, unless something is said before. */
  wakeAfter: number | null;
}

const key = Symbol('turn');

export const setTurn = (context: DialogContext['context'], turn: Turn): void => {
  context.turnState.set(key, turn);
};

export function turnOf(dialog: DialogContext): Turn {
  const turn = dialog.context.turnState.get<Turn>(key);
  if (!turn) throw new Error('setTurn comes before any dialog runs');
  return turn;
}
