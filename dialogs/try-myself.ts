import type { HeardId } from '../src/catalogue/phrase.js';
import { hears } from '../src/coaching/hears.js';
import { askForTry, helpToTry, isTry, reviewTry } from '../src/coaching/review/attempt.js';
import { findDraft } from '../src/coaching/talk/draft.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { oldCard, oldCardReply } from './old-card.js';
import type { House, Turn } from './turn.js';

/** They would, and can't yet. */
const stuck: readonly HeardId[] = ['do_not_know', 'stuck', 'example', 'confused'];

/** "Try it myself": the person's own attempts at one draft, until one is good or something else is said. */
export class TryMyselfFlow extends Flow {
  readonly actions = ['try-myself'];
  override readonly draftOpeners = { try_myself: 'try-myself' };

  constructor(private readonly house: House) {
    super('try-myself');
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said, talk } = turn;
    const draft = said.kind === 'pressed' ? findDraft(talk, said.value.draft) : undefined;
    if (!draft) return oldCard(turn);
    state.first = draft.text;
    talk.tries = talk.tries?.first === draft.text ? talk.tries : { first: draft.text, last: draft.text };
    state.draft = draft.id;
    this.askAgain(turn, state);
    return 'waiting';
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const draft = findDraft(turn.talk, state.draft);
    turn.replies.push(draft ? askForTry(draft, this.composing(turn)) : oldCardReply(turn.voice));
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said, talk } = turn;
    if (said.kind === 'pressed') return this.start(turn, state);
    const first = state.first ?? '';
    const last = talk.tries?.first === first ? talk.tries.last : first;
    if (said.kind !== 'typed') return 'not_mine';
    const heard = hears(this.house.heard, said.text);
    if (heard !== null && stuck.includes(heard)) {
      turn.replies.push(helpToTry(first, this.composing(turn)));
      return 'waiting';
    }
    if (heard !== null) return 'not_mine';
    if (!isTry(said.text, first, last, this.composing(turn))) return 'not_mine';
    const { reply: answer, good } = reviewTry(said.text, last, this.composing(turn));
    talk.tries = { first, last: said.text };
    turn.replies.push(answer);
    return good ? 'done' : 'waiting';
  }

  private composing({ talk, voice }: Turn) {
    return { talk, voice, tools: this.house.tools };
  }
}
