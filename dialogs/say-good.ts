import type { HeardId } from '../src/catalogue/phrase.js';
import { go, toMenu } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { line, reply } from '../src/coaching/reply.js';
import { effectIn } from '../src/coaching/say-good/effect.js';
import { keepThanks } from '../src/coaching/say-good/keep-thanks.js';
import {
  askEffect,
  effectsFor,
  type GoodTurn,
  goodActions,
  thanksCard,
} from '../src/coaching/say-good/thanks-card.js';
import { goodIn, thanksSomeone } from '../src/coaching/say-good/told.js';
import { latestDraft } from '../src/coaching/talk/draft.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

/** What means "nothing", or "leave that out". */
const leavesOut: readonly HeardId[] = ['no', 'do_not_know', 'skip'];
/** What is asked once more, by what the answer was. */
const askedOnce = {
  who: 'good.ask_what',
  vague: 'good.ask_once',
  unclear: 'good.not_understood',
} as const;

/** "Say something good": what somebody did, what it did for me, and thanks. */
export class SayGoodFlow extends Flow {
  readonly actions = Object.values(goodActions);
  override readonly openers = { say_good: goodActions.begin };

  constructor(private readonly house: House) {
    super('say-good');
  }

  /** "I want to thank my sister for driving me home". */
  override opensOn(text: string, { talk }: Turn): Pressed | null {
    if (latestDraft(talk)?.asked || !thanksSomeone(text)) return null;
    return { kind: 'pressed', action: goodActions.begin, value: {}, inputs: { words: text } };
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const { thankful } = turn.talk;
    if (state.asked === 'what' || !thankful) this.ask('good.ask', turn, state);
    else if (state.asked === 'effect') turn.replies.push(askEffect(thankful, this.ways(turn)));
    else this.show(turn, state);
  }

  override leavesQuestions(): boolean {
    return true;
  }

  protected override pressed(said: Pressed, turn: Turn, state: FlowState): Step {
    const { talk } = turn;
    talk.misses = 0;
    const { action, value, inputs } = said;
    if (action === goodActions.begin) {
      const words = inputs.words ?? '';
      const isTold = thanksSomeone(words) && hears(this.house.heard, words) === null;
      return isTold ? this.told(words, turn, state) : this.ask('good.ask', turn, state);
    }
    const { thankful } = talk;
    if (!thankful || thankful.id !== value.thanks) return oldCard(turn);
    if (action === goodActions.change) return this.askEffect(turn, state);
    const chosen = effectsFor(thankful.relation, this.house.sayGood)[Number(value.effect ?? Number.NaN)];
    return this.show(turn, state, chosen?.clause ?? null);
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    if (state.asked === 'what') return this.told(text, turn, state);
    if (state.asked === 'effect') return this.toldEffect(text, turn, state);
    return 'not_mine';
  }

  private told(text: string, turn: Turn, state: FlowState): Step {
    const heard = hears(this.house.heard, text);
    const { statements, engine } = this.house.tools;
    if (heard !== null && leavesOut.includes(heard)) return this.nothing(turn, state);
    if (heard !== null && !heard.startsWith('for_')) return 'not_mine';
    const good = goodIn(text, this.house.sayGood, { tell: statements.tell, read: engine.read });
    const whole = `${state.who ?? ''} ${text}`;
    if (good.kind === 'deed') {
      const { effect } = keepThanks(good.deed, whole, turn.talk, engine);
      return effect ? this.show(turn, state) : this.askEffect(turn, state);
    }
    if (good.kind === 'nothing') return this.nothing(turn, state);
    if (good.kind === 'reproach') return 'not_mine';
    // Nobody is asked the same twice.
    if (state[good.kind]) return 'not_mine';
    Object.assign(state, { [good.kind]: 'yes', who: whole });
    return this.ask(askedOnce[good.kind], turn, state);
  }

  private toldEffect(text: string, turn: Turn, state: FlowState): Step {
    const heard = hears(this.house.heard, text);
    if (heard !== null && leavesOut.includes(heard)) return this.show(turn, state, null);
    if (heard !== null) return 'not_mine';
    const effect = effectIn(text, this.house.sayGood.felt);
    if (effect) return this.show(turn, state, effect);
    if (state.again) return this.show(turn, state, null);
    state.again = 'yes';
    turn.replies.push(reply([line(turn.voice.say('good.effect_again'))]));
    return 'waiting';
  }

  private nothing(turn: Turn, state: FlowState): Step {
    this.ask('good.nothing', turn, state);
    const last = turn.replies.at(-1);
    if (last) last.choices = [go('choice.step_by_step', 'compose', turn.voice), toMenu(turn.voice)];
    return 'waiting';
  }

  private askEffect(turn: Turn, state: FlowState): Step {
    const { thankful } = turn.talk;
    if (!thankful) return 'not_mine';
    Object.assign(state, { asked: 'effect', again: '' });
    turn.replies.push(askEffect(thankful, this.ways(turn)));
    return 'waiting';
  }

  /** The card; `effect`: what it did for them, when they were just asked. */
  private show(turn: Turn, state: FlowState, effect = turn.talk.thankful?.effect ?? null): Step {
    const { talk } = turn;
    if (!talk.thankful) return 'not_mine';
    talk.thankful = { ...talk.thankful, effect };
    state.asked = '';
    turn.replies.push(thanksCard(talk.thankful, this.ways(turn)));
    return 'waiting';
  }

  private ask(phrase: PhraseId, turn: Turn, state: FlowState): Step {
    state.asked = 'what';
    turn.replies.push(reply([line(turn.voice.say(phrase))]));
    return 'waiting';
  }

  private ways = ({ talk, voice }: Turn): GoodTurn => ({
    talk,
    voice,
    content: this.house.sayGood,
    articles: this.house.tools.shelf.articles,
  });
}
