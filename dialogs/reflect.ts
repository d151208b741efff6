import type { HeardId } from '../src/catalogue/phrase.js';
import type { Reflection } from '../src/catalogue/reflection.js';
import { columnsPicture } from '../src/coaching/pictures/columns.js';
import {
  type Answers,
  inWords,
  isHeavy,
  levelNamed,
  standingsOf,
  whereToBegin,
} from '../src/coaching/reflections/answers.js';
import { type Block, type Choice, line, type Reply, reply } from '../src/coaching/reply.js';
import { go } from '../src/coaching/rewrite/answers.js';
import { citation } from '../src/coaching/rewrite/citation.js';
import { safetyAction } from '../src/coaching/safety/help.js';
import { goodActions } from '../src/coaching/say-good/thanks-card.js';
import type { PhraseId } from '../src/coaching/voice/phrase-id.js';
import { Flow, type FlowState, type Step } from './flow.js';
import { hears } from './hears.js';
import type { House, Turn } from './turn.js';

const prefix = 'reflect-';
const answerAction = 'reflect-answer';

const doors: Record<string, { label: PhraseId; action: string }> = {
  reframe: { label: 'choice.reframe', action: 'reframe' },
  calm: { label: 'choice.calm', action: 'calm' },
};

/** A few questions about a relationship, one press each, and a picture of how they stand. No test, no score. */
export class ReflectFlow extends Flow {
  readonly actions: string[];
  override readonly openers = { pillars: `${prefix}pillars`, insecurity: `${prefix}insecurity` };
  override readonly leavesQuestions = true;

  constructor(private readonly house: House) {
    super('reflect');
    this.actions = [...house.reflections.map(({ id }) => prefix + id), answerAction];
  }

  start(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    const reflection = said.kind === 'pressed' ? this.find(said.action.slice(prefix.length)) : undefined;
    if (!reflection) {
      turn.replies.push(reply([line(voice.say('rewrite.old_card'))]));
      return 'done';
    }
    Object.assign(state, { reflection: reflection.id, answers: '[]' });
    turn.replies.push(this.ask(reflection, [], [line(reflection.begin)], turn));
    return 'waiting';
  }

  override carryOn(turn: Turn, state: FlowState): Step {
    const { said, voice } = turn;
    const reflection = this.find(state.reflection ?? '');
    if (!reflection) return 'not_mine';
    const answers: Answers = JSON.parse(state.answers ?? '[]');
    if (answers.length >= reflection.items.length) return this.close(reflection, turn);
    const given = this.given(said, reflection, answers);
    if (!given) return this.unclear(said, reflection, answers, turn);
    answers[given.item] = given.level;
    state.answers = JSON.stringify(answers);
    const changed = given.item < answers.length - 1 ? [line(voice.say('rewrite.changed'))] : [];
    if (answers.length < reflection.items.length) {
      turn.replies.push(this.ask(reflection, answers, changed, turn));
      return 'waiting';
    }
    turn.replies.push(this.picture(reflection, answers, turn));
    return reflection.closing ? 'waiting' : 'done';
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

  override askAgain(turn: Turn, state: FlowState): void {
    const reflection = this.find(state.reflection ?? '');
    if (!reflection) throw new Error('a reflection that was begun has gone');
    const answers: Answers = JSON.parse(state.answers ?? '[]');
    const isOver = answers.length >= reflection.items.length;
    turn.replies.push(
      isOver ? this.picture(reflection, answers, turn) : this.ask(reflection, answers, [], turn),
    );
  }

  /** "Sort of", "what?": a few words that name none of the answers are no draft either. */
  private unclear(said: Turn['said'], reflection: Reflection, answers: Answers, turn: Turn): Step {
    if (said.kind !== 'typed') return 'not_mine';
    const heard = hears(this.house.heard, said.text);
    const isAnswer =
      heard === null ? said.text.trim().split(/\s+/).length <= fewWords : unclearly.includes(heard);
    if (!isAnswer) return 'not_mine';
    turn.replies.push(this.ask(reflection, answers, [line(turn.voice.say('reflect.which'))], turn));
    return 'waiting';
  }

  private ask(reflection: Reflection, answers: Answers, before: Block[], { voice }: Turn): Reply {
    const at = answers.length;
    const item = reflection.items[at];
    if (!item) throw new Error(`${reflection.id} has nothing left to ask`);
    const value = (level: string) => ({ item: item.id, level });
    return reply(
      [
        ...before,
        {
          kind: 'progress',
          label: voice.label('calm.progress', {
            done: String(at + 1),
            of: String(reflection.items.length),
          }),
          done: at + 1,
          of: reflection.items.length,
        },
        line(item.ask),
      ],
      [
        ...reflection.levels.map(
          ({ id, label }): Choice => ({ kind: 'go', label, action: answerAction, value: value(id) }),
        ),
        go('choice.skip', answerAction, voice, value('skip')),
        ...(at > 0 ? [go('choice.go_back', 'back', voice)] : []),
      ],
    );
  }

  private picture(reflection: Reflection, answers: Answers, { voice }: Turn): Reply {
    const standings = standingsOf(reflection, answers);
    if (standings.length === 0) return reply([line(voice.say('reflect.nothing'))]);
    const begin = whereToBegin(reflection, answers);
    const heavy = isHeavy(reflection, answers);
    const columns = standings.map(({ item, level }) => ({
      name: item.name,
      height: level.height / 3,
      level: level.label.toLowerCase(),
    }));
    const { closing } = reflection;
    return reply(
      [
        {
          kind: 'picture',
          svg: columnsPicture(columns, {
            roof: reflection.id === 'pillars' ? voice.label('reflect.roof') : null,
          }),
          alt: inWords(standings),
        },
        line(reflection.end),
        ...(begin
          ? [line(voice.say('reflect.begin', { name: begin.item.name, step: begin.item.step }))]
          : closing
            ? []
            : [line(voice.say('reflect.steady'))]),
        ...(heavy ? [line(reflection.heavy)] : []),
        {
          kind: 'opening',
          label: voice.label('choice.source'),
          blocks: [line(citation(reflection.source, this.house.tools.shelf.articles, voice))],
        },
        ...(closing ? [line(closing.ask)] : []),
      ],
      [
        ...(closing?.answers.map(
          ({ label, door }): Choice => ({ kind: 'go', label, action: answerAction, value: { door } }),
        ) ?? []),
        ...(heavy ? [go('choice.people', safetyAction, voice, { help: 'yes' })] : []),
        ...(closing || heavy
          ? []
          : [
              begin
                ? go('choice.step_by_step', 'compose', voice)
                : go('choice.say_good', goodActions.begin, voice),
            ]),
      ],
    );
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

const leavesOut: readonly HeardId[] = ['skip', 'do_not_know'];
const unclearly: readonly HeardId[] = ['yes', 'no', 'small_talk', 'confused'];
const fewWords = 3;

/** Typed: the button's name, or yes, no and "I don't know" for the first, second and third. */
const meansAnswer = (heard: string | null, typed: string, label: string, at: number): boolean =>
  typed.trim().toLowerCase() === label.toLowerCase() || heard === ['yes', 'no', 'do_not_know'][at];
