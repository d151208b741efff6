import type { HeardId } from '../src/catalogue/phrase.js';
import { hears } from '../src/coaching/hears.js';
import { secondThought } from '../src/coaching/reframe/second-thought.js';
import { speaksAgainst, standsIn } from '../src/coaching/reframe/stands.js';
import { askStep, forInstance, type ReframeStep, reframeSteps } from '../src/coaching/reframe/steps.js';
import { line, reply } from '../src/coaching/reply.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

/** Said to the coach, whatever it asked: no thought, and nothing that speaks for one. */
const forCoach: readonly HeardId[] = [
  'greeting',
  'thanks',
  'bye',
  'are_you_a_bot',
  'at_me',
  'off_topic',
  'learn',
  'ask',
  'settings',
  'export',
  'reframe',
  'pillars',
  'insecurity',
];

/** What is asked next, where an answer was given. */
const next: Partial<Record<ReframeStep, ReframeStep>> = { thought: 'for', for: 'stands', against: 'kinder' };

/**
 * A thought looked at twice: what speaks for it, what against it, and a kinder one that is still true. Where what
 * speaks for it stands, it is no thought to change (COACHING §9).
 */
export class ReframeFlow extends Flow {
  readonly actions = ['reframe', 'reframe-stands'];
  override readonly openers = { reframe: 'reframe' };

  constructor(private readonly house: House) {
    super('reframe');
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    if (said.kind !== 'pressed' || said.action !== 'reframe') return oldCard(turn);
    return this.ask('thought', turn, state);
  }

  override askAgain(turn: Turn, state: FlowState): void {
    this.ask(stepIn(state), turn, state);
  }

  protected override pressed({ value }: Pressed, turn: Turn, state: FlowState): Step {
    return state.step === 'stands' && value.stands ? this.weighed(value.stands, turn, state) : 'not_mine';
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    const step = stepIn(state);
    const heard = hears(this.house.heard, text);
    if (step === 'stands') return this.weigh(text, heard, turn, state);
    if (text.trim() === '' || (heard !== null && forCoach.includes(heard))) return 'not_mine';
    if (heard === 'confused') {
      turn.replies.push(forInstance(step, turn.voice));
      return 'waiting';
    }
    const unsure = heard === 'do_not_know' || heard === 'skip';
    if (unsure && step === 'thought') return this.end(['reframe.no_thought'], turn);
    if (step === 'for' && (unsure || heard === 'no'))
      return this.ask('against', turn, state, 'reframe.nothing_for');
    if (step === 'thought') state.thought = text.trim();
    const following = next[step];
    return following
      ? this.ask(following, turn, state)
      : this.kinder(unsure ? null : text.trim(), turn, state);
  }

  private ask(step: ReframeStep, turn: Turn, state: FlowState, lead: PhraseId | null = null): Step {
    state.step = step;
    turn.replies.push(askStep(step, turn.voice, lead));
    return 'waiting';
  }

  private weigh(text: string, heard: HeardId | null, turn: Turn, state: FlowState): Step {
    const stands = standsIn(text, heard);
    if (stands) return this.weighed(stands, turn, state);
    if (heard !== null || !speaksAgainst(text, this.house.tools.engine.read(text))) return 'not_mine';
    return this.ask('kinder', turn, state);
  }

  private weighed(stands: string, turn: Turn, state: FlowState): Step {
    return stands === 'yes'
      ? this.end(['reframe.it_stands', 'reframe.say_it'], turn)
      : this.ask('against', turn, state);
  }

  private kinder(second: string | null, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    const reframing = { talk, voice, articles: this.house.tools.shelf.articles };
    const found = secondThought(second, state.thought ?? '', state.tried === 'yes', reframing);
    if (found.again) state.tried = 'yes';
    turn.replies.push(found.reply);
    return found.again ? 'waiting' : 'done';
  }

  private end(says: PhraseId[], { replies, voice }: Turn): Step {
    replies.push(reply(says.map((phrase) => line(voice.say(phrase)))));
    return 'done';
  }
}

const stepIn = ({ step }: FlowState): ReframeStep => reframeSteps.find((one) => one === step) ?? 'kinder';
