import { go } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { keepFor } from '../src/coaching/kept/keep-words.js';
import { line, type Reply, reply } from '../src/coaching/reply.js';
import { findDraft } from '../src/coaching/talk/draft.js';
import type { Talk } from '../src/coaching/talk/talk.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import { countWay } from './took.js';
import type { House, Turn } from './turn.js';

/** The words a press is about: a draft, one way of saying it, or a saying; null when they are gone. */
function wordsIn(talk: Talk, { draft: id, way, saying }: Record<string, string>): string | null {
  if (saying !== undefined) return talk.sayings.find((one) => one.id === saying)?.text ?? null;
  const draft = findDraft(talk, id);
  if (!draft) return null;
  return (way === undefined ? undefined : draft.suggestions[Number(way)])?.text ?? draft.text;
}

const whoseWords = ({ draft = '', saying = '' }: Record<string, string>): string => `${draft} ${saying}`;

/** "Save it". Who is not remembered here is asked first: words kept for nobody could never be found again. */
export class SaveFlow extends Flow {
  readonly actions = ['save', 'remember-yes', 'remember-no'];
  override readonly draftOpeners = { save: 'save' };
  override readonly keepsListening = false;

  constructor(private readonly house: House) {
    super('save');
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said, talk, voice, kept } = turn;
    const value = said.kind === 'pressed' ? said.value : {};
    const words = wordsIn(talk, value);
    if (words === null) return oldCard(turn);
    if (said.kind === 'pressed' && said.action === 'remember-no') {
      turn.replies.push(reply([line(voice.say('keep.not_kept'))]));
      return 'done';
    }
    if (kept || (said.kind === 'pressed' && said.action === 'remember-yes')) {
      countWay(turn, value.draft, value.way);
      turn.replies.push(this.keep(words, turn));
      return 'done';
    }
    Object.assign(state, { ...value, words });
    this.askAgain(turn, state);
    return 'waiting';
  }

  override askAgain({ replies, voice }: Turn, { draft, way, saying }: FlowState): void {
    const value = { ...(draft && { draft }), ...(way && { way }), ...(saying && { saying }) };
    replies.push(
      reply(
        [line(voice.label(`keep.ask_${this.house.place}`))],
        [
          go('choice.remember_yes', 'remember-yes', voice, value),
          go('choice.remember_no', 'remember-no', voice, value),
        ],
      ),
    );
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    const heard = said.kind === 'typed' ? hears(this.house.heard, said.text) : null;
    const pressed =
      said.kind === 'pressed' && whoseWords(said.value) === whoseWords(state) ? said.action : null;
    if (heard === 'yes' || pressed === 'remember-yes') {
      if (state.way) countWay(turn, state.draft, state.way);
      turn.replies.push(this.keep(state.words ?? '', turn));
      return 'done';
    }
    if (heard === 'no' || pressed === 'remember-no') {
      turn.replies.push(reply([line(voice.say('keep.not_kept'))]));
      return 'done';
    }
    return 'not_mine';
  }

  private keep(words: string, turn: Turn): Reply {
    const { voice } = turn;
    const done = keepFor(turn, words, this.house.now());
    if (!done) return reply([line(voice.say('keep.full'))], [go('choice.saved', 'saved', voice)]);
    const isNew = done === 'first';
    const answer = reply(
      [line(voice.say(isNew ? 'keep.remembered_and_saved' : 'keep.saved'))],
      [go('choice.saved', 'saved', voice)],
    );
    return isNew ? { ...answer, signals: ['remember'] } : answer;
  }
}
