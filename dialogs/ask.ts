import type { HeardId } from '../src/catalogue/phrase.js';
import { asksForWords } from '../src/coaching/ask/asks-for-words.js';
import { type Hit, nearly, surely } from '../src/coaching/ask/find-answer.js';
import { questionIn } from '../src/coaching/ask/is-question.js';
import { toDraft } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { type Choice, line, type Reply, reply } from '../src/coaching/reply.js';
import { sourceOpening } from '../src/coaching/rewrite/citation.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { oldCardReply } from './old-card.js';
import type { House, Turn } from './turn.js';

const offered = 3;

/** Questions to the coach, answered from content; what it does not know it says it does not know. */
export class AskFlow extends Flow {
  readonly actions = ['ask', 'answer'];
  override readonly openers = { ask: 'ask' };

  constructor(private readonly house: House) {
    super('ask');
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    if (said.kind === 'typed') {
      turn.replies.push(this.answer(said.text, turn));
      return 'waiting';
    }
    if (said.kind === 'pressed' && said.action === 'answer') {
      const found = this.house.answers.find(({ id }) => id === said.value.answer);
      turn.replies.push(found ? this.say({ answer: found, score: 1 }, [], turn) : oldCardReply(voice));
      return 'waiting';
    }
    turn.replies.push(reply([line(voice.say('ask.what'))]));
    state.asked = 'yes';
    return 'waiting';
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    if (said.kind === 'pressed') return this.start(turn, state);
    if (said.kind !== 'typed') return 'not_mine';
    const heard = hears(this.house.heard, said.text);
    // One question leads to the next; anything else is for somebody.
    if (!state.asked && (heard !== null || questionIn(said.text) === null)) return 'not_mine';
    if (heard !== null && unsure.includes(heard)) {
      turn.replies.push(this.forInstance(turn));
      return 'waiting';
    }
    // A reproach is for somebody else, whatever was asked.
    if (questionIn(said.text) === null && this.house.tools.engine.read(said.text).blaming) return 'not_mine';
    turn.replies.push(this.answer(said.text, turn));
    delete state.asked;
    return 'waiting';
  }

  /** A few of the questions there are, from far apart. */
  private forInstance({ voice }: Turn): Reply {
    const { answers } = this.house;
    const apart = Math.floor(answers.length / offered);
    const some = answers.filter((_, at) => at % apart === 0).slice(0, offered);
    return reply(
      [line(voice.say('ask.for_instance'))],
      some.map((answer) => toAnswer({ answer, score: 1 })),
    );
  }

  private answer(text: string, turn: Turn): Reply {
    const hits = this.house.findAnswers(questionIn(text) ?? text);
    const [best, ...others] = hits;
    turn.talk.misses = 0;
    if (best && best.score >= surely) return this.say(best, others, turn, text);
    const near = hits.filter(({ score }) => score >= nearly).slice(0, offered);
    const { voice } = turn;
    return reply(
      [
        line(voice.say(near.length > 0 ? 'ask.only_near' : 'ask.not_known')),
        ...(asksForWords(text) ? [line(voice.say('ask.or_say'))] : []),
      ],
      [...near.map(toAnswer), ...(near.length > 0 ? [] : toDraft(turn))],
    );
  }

  /** @param asked the question as typed: where it is another one than the answer's, that is said. */
  private say({ answer }: Hit, others: Hit[], turn: Turn, asked = answer.question): Reply {
    const { voice } = turn;
    const alsoNear = others.filter(({ score }) => score >= nearly).slice(0, 2);
    return reply(
      [
        ...(plain(asked) === plain(answer.question)
          ? []
          : [line(voice.say('ask.taken_as', { question: answer.question }))]),
        line(answer.say),
        sourceOpening(answer.source, this.house.tools.shelf.articles, voice),
      ],
      [...alsoNear.map(toAnswer), ...toDraft(turn)],
    );
  }
}

const unsure: readonly HeardId[] = ['do_not_know', 'example', 'stuck', 'confused'];

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const toAnswer = ({ answer }: Hit): Choice => ({
  kind: 'go',
  label: answer.question,
  action: 'answer',
  value: { answer: answer.id },
});
