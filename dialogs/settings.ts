import { go } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { keptFrom } from '../src/coaching/kept/kept.js';
import { withoutOutcomes } from '../src/coaching/kept/mark-words.js';
import { type Block, line, type Reply, reply } from '../src/coaching/reply.js';
import { newMannerCounts, soundsLike } from '../src/coaching/settings/manner.js';
import { isSwitch, type Settings, type Switch, switches } from '../src/coaching/settings/settings.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

/** The switches, and what was learned of how somebody likes to say things. */
export class SettingsFlow extends Flow {
  readonly actions = ['settings', 'switch', 'remember-for', 'forget-manner', 'forget-outcomes'];
  override readonly openers = { settings: 'settings' };
  override readonly ownWords = ['back'] as const;

  constructor(private readonly house: House) {
    super('settings');
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    const { action, value } = said.kind === 'pressed' ? said : { action: 'settings', value: {} };
    const name: string | undefined = (value as Record<string, string>).switch;
    if (action === 'forget-manner') setTaken(turn);
    if (action === 'forget-outcomes') forgetOutcomes(turn);
    if (action === 'remember-for') return this.remember(name, turn);
    if (action === 'switch' && isSwitch(name)) {
      if (name === 'keep_conversation' && !turn.kept) {
        state.switch = name;
        turn.replies.push(this.askToRemember(name, turn));
        return 'waiting';
      }
      flip(name, turn);
      turn.replies.push(this.page(turn, voice.say(`settings.${isOn(name, turn) ? 'on' : 'off'}`)));
      return 'done';
    }
    turn.replies.push(this.page(turn, voice.say('settings.intro')));
    return 'done';
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    const heard = said.kind === 'typed' ? hears(this.house.heard, said.text) : null;
    if (heard === 'yes' || (said.kind === 'pressed' && said.action === 'remember-for'))
      return this.remember(state.switch, turn);
    if (heard !== 'no' && heard !== 'back') return 'not_mine';
    turn.replies.push(this.page(turn, voice.say('settings.left_off')));
    return 'done';
  }

  private askToRemember(name: Switch, { voice }: Turn): Reply {
    return reply(
      [line(voice.label(`keep.ask_${this.house.place}`)), line(voice.label('settings.keeps_words'))],
      [
        go('choice.remember_yes', 'remember-for', voice, { switch: name }),
        go('choice.remember_no', 'settings', voice),
      ],
    );
  }

  private remember(name: string | undefined, turn: Turn): Step {
    const { voice, talk } = turn;
    if (!isSwitch(name)) return oldCard(turn);
    const isNew = turn.kept === null;
    turn.kept ??= keptFrom(talk, this.house.now());
    set(name, true, turn);
    const page = this.page(turn, voice.say('settings.on'));
    turn.replies.push(isNew ? { ...page, signals: ['remember'] } : page);
    return 'done';
  }

  private page(turn: Turn, opening: string): Reply {
    const { voice, talk } = turn;
    const manner = soundsLike(talk.taken);
    const rows = switches.map(
      (name): Block => ({
        kind: 'choices',
        label: voice.label(`settings.${name}_${isOn(name, turn) ? 'on' : 'off'}`),
        choices: [go(`choice.${name}_${isOn(name, turn) ? 'off' : 'on'}`, 'switch', voice, { switch: name })],
      }),
    );
    const learned: Block[] = manner
      ? [
          {
            kind: 'choices',
            label: voice.label(`settings.sounds_${manner}`),
            choices: [go('choice.forget_manner', 'forget-manner', voice)],
          },
        ]
      : [];
    const told = turn.kept?.saved.filter(({ went }) => went).length ?? 0;
    const outcomes: Block[] =
      told > 0
        ? [
            {
              kind: 'choices',
              label: voice.label('settings.outcomes', { count: String(told) }),
              choices: [go('choice.forget_outcomes', 'forget-outcomes', voice)],
            },
          ]
        : [];
    return reply(
      [line(opening), ...rows, ...learned, ...outcomes],
      [
        ...(turn.kept ? [go('choice.saved', 'saved', voice)] : []),
        go('choice.export', 'export', voice),
        go('choice.erase', 'erase', voice),
      ],
    );
  }
}

const isOn = (name: Switch, { talk }: Turn): boolean => talk.settings[name];
const flip = (name: Switch, turn: Turn): void => set(name, !isOn(name, turn), turn);

/** What is switched holds for this talk, and for later when the person is remembered. */
function set(name: Switch, on: boolean, turn: Turn): void {
  const settings: Settings = { ...turn.talk.settings, [name]: on };
  turn.talk.settings = settings;
  if (turn.kept) turn.kept = { ...turn.kept, settings };
}

function setTaken(turn: Turn): void {
  turn.talk.taken = newMannerCounts();
  if (turn.kept) turn.kept = { ...turn.kept, taken: turn.talk.taken };
}

function forgetOutcomes(turn: Turn): void {
  turn.talk.marked = turn.talk.marked.map(({ went: _, ...rest }) => rest);
  if (turn.kept) turn.kept = withoutOutcomes(turn.kept);
}
