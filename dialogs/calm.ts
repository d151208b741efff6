import type { CalmExercise } from '../src/catalogue/calm.js';
import { go, toDraft, toPeople } from '../src/coaching/buttons.js';
import { type Beat, beatsOf } from '../src/coaching/calm/beats.js';
import { hears } from '../src/coaching/hears.js';
import { type Choice, line, type Reply, reply } from '../src/coaching/reply.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import { Flow, type FlowState, press, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

const buttons: Record<CalmExercise['id'], PhraseId> = {
  breathing: 'choice.breathe',
  grounding: 'choice.ground',
};

/**
 * A minute to get calm, one short message a step, paced in real time. Every word ends it but those that belong to
 * it; the draft waits.
 */
export class CalmFlow extends Flow {
  readonly actions = ['calm', 'calm-begin', 'calm-ground', 'calm-worse'];
  override readonly openers = { breathe: 'calm-begin', ground: 'calm-ground' };

  constructor(private readonly house: House) {
    super('calm');
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    if (said.kind !== 'pressed' || said.action === 'calm') {
      turn.replies.push(
        reply(
          [line(voice.say('calm.offer'))],
          [...this.house.calm.exercises.map(({ id }) => this.door(id, turn)), ...toDraft(turn)],
        ),
      );
      return 'done';
    }
    if (said.action === 'calm-worse') return this.worse(turn);
    const exercise = this.exercise(
      said.action === 'calm-ground' ? 'grounding' : (said.value.exercise ?? 'breathing'),
    );
    if (!exercise) return oldCard(turn);
    Object.assign(state, { exercise: exercise.id, done: '0', over: '' });
    turn.replies.push(
      reply(
        [line(exercise.begin), line(voice.say('calm.any_time'))],
        [go('choice.worse', 'calm-worse', voice), ...toDraft(turn)],
        [voice.label('starter.stop')],
      ),
    );
    turn.wakeAfter = exercise.settle * 1000;
    return 'waiting';
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    const exercise = this.exercise(state.exercise);
    if (said.kind === 'pressed' && said.action === 'calm-worse') return this.worse(turn);
    if (state.over === 'yes') return this.howItIs(turn, state);
    if (!exercise || !this.belongs(turn, exercise)) return 'not_mine';
    const done = Number(state.done);
    const beat = beatsOf(exercise)[done];
    if (!beat) {
      turn.replies.push(reply([line(exercise.end)], this.waysOn(exercise, turn)));
      state.over = 'yes';
      return 'waiting';
    }
    state.done = String(done + 1);
    turn.replies.push(shown(beat, turn));
    turn.wakeAfter = beat.seconds * 1000;
    return 'waiting';
  }

  /** Naming things aloud is part of grounding; while breathing, only a nod is. */
  private belongs({ said }: Turn, { id }: CalmExercise): boolean {
    if (said.kind !== 'typed') return said.kind === 'waited';
    const heard = hears(this.house.heard, said.text);
    return id === 'grounding' || ['yes', 'small_talk', 'do_not_know', 'thanks'].includes(heard ?? '');
  }

  private worse(turn: Turn): Step {
    const { voice } = turn;
    turn.replies.push(reply([line(voice.say('calm.worse'))], [...toDraft(turn), toPeople(voice)]));
    return 'done';
  }

  /** "How is it now?": better, or the same; or once more. */
  private howItIs(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    const exercise = this.exercise(state.exercise);
    if (said.kind === 'pressed') return this.start(turn, state);
    if (said.kind !== 'typed' || !exercise) return 'not_mine';
    switch (hears(this.house.calm.typed, said.text)) {
      case 'again':
        turn.said = press('calm-begin', { exercise: exercise.id });
        return this.start(turn, state);
      case 'better': {
        const open = toDraft(turn);
        turn.replies.push(
          reply(
            [line(voice.say(open.length > 0 || turn.talk.left ? 'calm.better' : 'calm.better_now'))],
            open,
          ),
        );
        return 'done';
      }
      case 'worse':
        return this.worse(turn);
      case 'same': {
        const { exercises } = this.house.calm;
        const others = exercises.filter(({ id }) => id !== exercise.id).map(({ id }) => this.door(id, turn));
        turn.replies.push(reply([line(voice.say('calm.same'))], [...others, ...this.waysOn(exercise, turn)]));
        return 'waiting';
      }
      default:
        return 'not_mine';
    }
  }

  private waysOn({ id }: CalmExercise, turn: Turn): Choice[] {
    const { voice } = turn;
    return [...toDraft(turn), go('choice.once_more', 'calm-begin', voice, { exercise: id }), toPeople(voice)];
  }

  private door(exercise: CalmExercise['id'], { voice }: Turn): Choice {
    return go(buttons[exercise], 'calm-begin', voice, { exercise });
  }

  private exercise(id: string | undefined): CalmExercise | undefined {
    return this.house.calm.exercises.find((exercise) => exercise.id === id);
  }
}

const shown = ({ say, done, of }: Beat, { voice }: Turn): Reply =>
  reply(
    [
      line(say),
      {
        kind: 'progress',
        label: voice.label('calm.progress', { done: String(done), of: String(of) }),
        done,
        of,
      },
    ],
    [],
    [voice.label('starter.stop')],
  );
