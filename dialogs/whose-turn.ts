import { asksCoach } from '../src/coaching/ask/asks-coach.js';
import { hears } from '../src/coaching/hears.js';
import type { Said } from '../src/coaching/said.js';
import { type Flow, type FlowState, isBack, press } from './flow.js';
import { namedLesson } from './lesson-words.js';
import type { House, Turn } from './turn.js';
import { anywhere } from './typed-words.js';

/** Tells which flow a turn belongs to: the one that waits, or the one that it begins. */
export class WhoseTurn {
  constructor(
    private readonly flows: readonly Flow[],
    private readonly house: House,
  ) {}

  /** Whether what was said may be for the flow that waits. */
  isFor(waiting: Flow, turn: Turn, state: FlowState): boolean {
    const { said } = turn;
    if (said.kind === 'pressed') return waiting.actions.includes(said.action) || isBack(said);
    if (said.kind !== 'typed') return said.kind === 'waited';
    const heard = hears(this.house.heard, said.text);
    if (heard === null) return !(waiting.leavesQuestions(turn, state) && this.isQuestion(said.text));
    return waiting.ownWords.includes(heard) || (anywhere[heard] ?? waiting.id) === waiting.id;
  }

  /** The flow that a turn begins, by its id. */
  flowFor(turn: Turn): string {
    const { said } = turn;
    const comes = said.kind === 'arrived' || (said.kind === 'pressed' && said.action === 'greeting');
    const greeting = comes ? this.flows.find((flow) => flow.greets(turn)) : undefined;
    if (greeting) return greeting.id;
    if (said.kind === 'pressed')
      return this.flows.find(({ actions }) => actions.includes(said.action))?.id ?? 'about';
    if (said.kind === 'arrived') return 'about';
    return said.kind === 'typed' && asksCoach(said.text, this.house.findAnswers) ? 'ask' : 'rewrite';
  }

  /** "Back", typed, is a press of it, unless the flow that waits has its own way back. */
  backTyped(said: Said, waiting: Flow | undefined): Said {
    if (said.kind !== 'typed' || !waiting || waiting.ownWords.includes('back')) return said;
    return this.goesBack(said) ? press('back') : said;
  }

  goesBack(said: Said): boolean {
    return isBack(said) || (said.kind === 'typed' && hears(this.house.heard, said.text) === 'back');
  }

  /** Whether the flow that was left for something in passing listens on beside it. */
  listensAgain({ talk: { left } }: Turn): boolean {
    return this.flows.some(({ id, keepsListening }) => id === left?.flow && keepsListening);
  }

  /** Asked of the coach: it has an answer, or a lesson. */
  private isQuestion = (text: string): boolean =>
    asksCoach(text, this.house.findAnswers) || namedLesson(text, this.house) !== null;
}
