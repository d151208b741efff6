import type { HeardId } from '../src/catalogue/phrase.js';
import type { Reflection } from '../src/catalogue/reflection.js';
import { go } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { type Answers, levelNamed } from '../src/coaching/reflections/answers.js';
import { pictureCard } from '../src/coaching/reflections/picture-card.js';
import { answerAction, questionCard } from '../src/coaching/reflections/question-card.js';
import { type Block, line, reply } from '../src/coaching/reply.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

const prefix = 'reflect-';

const doors: Record<string, { label: PhraseId; action: string }> = {
  reframe: { label: 'choice.reframe', action: 'reframe' },
  calm: { label: 'choice.calm', action: 'calm' },
};

/** A few questions about a relationship, one press each, and a picture of how they stand. No test, no score. */
export class ReflectFlow extends Flow {
  readonly actions: string[];
  override readonly openers = { pillars: `${prefix}pillars`, insecurity: `${prefix}insecurity` };

  constructor(private readonly house: House) {
    super('reflect');
    this.actions = [...house.reflections.map(({ id }) => prefix + id), answerAction];
  }

  override leavesQuestions(): boolean {
    return true;
  }

  override start(turn: Turn, state: FlowState): Step {
    const { said } = turn;
    const reflection = said.kind === 'pressed' ? this.find(said.action.slice(prefix.length)) : undefined;
    if (!reflection) return oldCard(turn);
    Object.assign(state, { reflection: reflection.id, answers: '[]' });
    return this.ask(reflection, [], [line(reflection.begin)], turn);
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    const reflection = this.find(state.reflection ?? '');
    if (!reflection) return 'not_mine';
    const answers = answersIn(state);
    if (answers.length >= reflection.items.length) return this.close(reflection, turn);
    const given = this.given(said, reflection, answers);
    if (!given) return this.unclear(said, reflection, answers, turn);
    answers[given.item] = given.level;
    state.answers = JSON.stringify(answers);
    const changed = given.item < answers.length - 1 ? [line(voice.say('rewrite.changed'))] : [];
    if (answers.length < reflection.items.length) return this.ask(reflection, answers, changed, turn);
    this.picture(reflection, answers, turn);
    return reflection.closing ? 'waiting' : 'done';
  }

  override askAgain(turn: Turn, state: FlowState): void {
    const reflection = this.find(state.reflection ?? '');
    if (!reflection) throw new Error('a reflection that was begun has gone');
    const answers = answersIn(state);
    if (answers.length >= reflection.items.length) this.picture(reflection, answers, turn);
    else this.ask(reflection, answers, [], turn);
  }

  /** Which item was answered with which level: pressed on any of its cards, or typed for the one just asked. */
  private given(
    said: Turn['said'],
    reflection: Reflection,
    answers: Answers,
  ): { item: number; level: string | null } | null {
    if (said.kind === 'pressed' && said.action === answerAction) {
      const item = reflection.items.findIndex(({ id }) => id === said.value.item);
      const level = reflection.levels.find(({ id }) => id === said.value.level)?.id ?? null;
      return item >= 0 && item <= answers.length ? { item, level } : null;
    }
    if (said.kind !== 'typed') return null;
    const level = levelNamed(said.text, reflection);
    if (level) return { item: answers.length, level: level.id };
    const heard = hears(this.house.heard, said.text);
    return heard && leavesOut.includes(heard) ? { item: answers.length, level: null } : null;
  }

  /** "Sort of", "what?": a few words that name none of the answers are no draft either. */
  private unclear(said: Turn['said'], reflection: Reflection, answers: Answers, turn: Turn): Step {
    if (said.kind !== 'typed') return 'not_mine';
    const heard = hears(this.house.heard, said.text);
    const isAnswer =
      heard === null ? said.text.trim().split(/\s+/).length <= fewWords : unclearly.includes(heard);
    if (!isAnswer) return 'not_mine';
    return this.ask(reflection, answers, [line(turn.voice.say('reflect.which'))], turn);
  }

  private ask(reflection: Reflection, answers: Answers, before: Block[], { replies, voice }: Turn): Step {
    replies.push(questionCard(reflection, answers, before, voice));
    return 'waiting';
  }

  private picture(reflection: Reflection, answers: Answers, { replies, voice }: Turn): void {
    replies.push(pictureCard(reflection, answers, this.house.tools.shelf.articles, voice));
  }

  private close({ closing }: Reflection, turn: Turn): Step {
    const { said, voice } = turn;
    const chosen = closing?.answers.find(({ label, door }, at) =>
      said.kind === 'pressed'
        ? said.value.door === door
        : said.kind === 'typed' && meansAnswer(hears(this.house.heard, said.text), said.text, label, at),
    );
    if (!chosen) return 'not_mine';
    const door = doors[chosen.door];
    turn.replies.push(reply([line(chosen.say)], door ? [go(door.label, door.action, voice)] : []));
    return 'done';
  }

  private find(id: string): Reflection | undefined {
    return this.house.reflections.find((reflection) => reflection.id === id);
  }
}

const answersIn = ({ answers = '[]' }: FlowState): Answers => JSON.parse(answers);

const leavesOut: readonly HeardId[] = ['skip', 'do_not_know'];
const unclearly: readonly HeardId[] = ['yes', 'no', 'small_talk', 'confused'];
const fewWords = 3;

/** Typed: the button's name, or yes, no and "I don't know" for the first, second and third. */
const meansAnswer = (heard: string | null, typed: string, label: string, at: number): boolean =>
  typed.trim().toLowerCase() === label.toLowerCase() || heard === ['yes', 'no', 'do_not_know'][at];
