import { asksCoach } from '../src/coaching/ask/asks-coach.js';
import { go, toDraft } from '../src/coaching/buttons.js';
import { hears } from '../src/coaching/hears.js';
import { chosen, ownChoice } from '../src/coaching/lessons/chosen.js';
import { feedback } from '../src/coaching/lessons/feedback.js';
import { lessonActions } from '../src/coaching/lessons/lesson-actions.js';
import { type Lesson, promptOf } from '../src/coaching/lessons/lesson-book.js';
import { lessonCard } from '../src/coaching/lessons/lesson-card.js';
import { groupList, lessonList } from '../src/coaching/lessons/lesson-list.js';
import { beginLesson } from '../src/coaching/lessons/lesson-state.js';
import { toTurn } from '../src/coaching/lessons/lesson-ways.js';
import { finishes, showsSomething, withLessonDone } from '../src/coaching/lessons/lessons-done.js';
import { modelCard } from '../src/coaching/lessons/model-card.js';
import { turnCard } from '../src/coaching/lessons/turn-card.js';
import { line, reply } from '../src/coaching/reply.js';
import { takeDraft } from '../src/coaching/rewrite/take-draft.js';
import { Flow, type FlowState, type Pressed, type Step } from './flow.js';
import { lessonPress, namedLesson } from './lesson-words.js';
import type { House, Turn } from './turn.js';

/** Lessons: a list by need, the idea with an example, a turn of one's own, and what to say to it. */
export class LearnFlow extends Flow {
  readonly actions = Object.values(lessonActions);
  override readonly openers = { learn: lessonActions.list };
  override readonly ownWords = ['back', 'example'] as const;

  constructor(private readonly house: House) {
    super('learn');
  }

  override opensOn(text: string): Pressed | null {
    return namedLesson(text, this.house);
  }

  override askAgain(turn: Turn, { at, skill, prompt, group }: FlowState): void {
    const place = { ...(skill && { skill }), ...(prompt && { prompt }), ...(group && { group }) };
    const action = skill ? (at === 'idea' ? lessonActions.open : lessonActions.turn) : lessonActions.list;
    this.pressed({ kind: 'pressed', action, value: place, inputs: {} }, turn, {});
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    const meant = lessonPress(text, turn, state, this.house);
    if (meant) return this.pressed(meant, turn, state);
    const skill = this.house.book.find(state.skill);
    if (!skill) return 'not_mine';
    if (hears(this.house.heard, text) !== null) return this.chatted(text, turn, skill, state);
    if (state.at === 'idea') return this.beforeTurn(text, skill, turn, state);
    return this.answered(text, skill, turn, state);
  }

  protected override pressed({ action, value, inputs }: Pressed, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    const { book, tools } = this.house;
    turn.talk.misses = 0;
    if (action === lessonActions.list) return this.list(value.group, turn, state);
    if (action === lessonActions.mine) {
      const words = inputs.words ?? state.words ?? '';
      turn.replies.push(
        words ? takeDraft(words, { talk, voice, tools }) : reply([line(voice.say('rewrite.old_card'))]),
      );
      return 'done';
    }
    const skill = book.find(value.skill);
    if (!skill) return this.list(undefined, turn, state);
    const { prompt, at } = promptOf(skill, value.prompt);
    if (action === lessonActions.open) {
      turn.replies.push(lessonCard(skill, talk, tools.shelf.articles, voice));
      if (talk.lesson?.skill !== skill.id) talk.lesson = beginLesson(skill.id, 0, talk.lesson);
      return wait(state, { at: 'idea', skill: skill.id, prompt: String(talk.lesson.prompt) });
    }
    if (talk.lesson?.skill !== skill.id || talk.lesson.prompt !== at)
      talk.lesson = beginLesson(skill.id, at, talk.lesson);
    const here = { skill: skill.id, prompt: String(at) };
    if (action === lessonActions.choose && 'options' in prompt) {
      const option = prompt.options[Number(value.option)];
      if (option) {
        turn.replies.push(chosen(option, { skill, at, book, talk, voice }));
        this.finished(skill, turn);
        return wait(state, { ...here, at: 'after' });
      }
    }
    const shows = action === lessonActions.show && 'model' in prompt;
    turn.replies.push(shows ? modelCard(skill, prompt, at, talk, voice) : turnCard(skill, prompt, at, voice));
    return wait(state, { ...here, at: shows ? 'after' : 'turn' });
  }

  private list(id: string | undefined, turn: Turn, state: FlowState): Step {
    const { book } = this.house;
    const group = book.groups.find((one) => one.id === id);
    const answer = group
      ? groupList(group, book, turn.talk, turn.voice)
      : lessonList(book, turn.talk, turn.voice);
    turn.replies.push(answer);
    return wait(state, group ? { at: 'group', group: group.id } : { at: 'list' });
  }

  private finished(skill: Lesson, turn: Turn): void {
    const { talk } = turn;
    talk.lessonsDone = withLessonDone(talk.lessonsDone, skill, this.house.now());
    if (turn.kept && turn.kept.lessons !== talk.lessonsDone)
      turn.kept = { ...turn.kept, lessons: talk.lessonsDone };
  }

  /** Something said to the coach in the middle of a lesson. */
  private chatted(text: string, turn: Turn, skill: Lesson, state: FlowState): Step {
    const heard = hears(this.house.heard, text);
    const { voice } = turn;
    if (heard === 'no') {
      turn.replies.push(
        reply(
          [line(voice.say('lesson.enough'))],
          [...toDraft(turn), go('choice.other_lessons', lessonActions.list, voice, { group: skill.group })],
        ),
      );
      return 'done';
    }
    if (state.at === 'turn' && (heard === 'yes' || heard === 'small_talk')) {
      turn.replies.push(reply([line(voice.say('lesson.say_it'))]));
      return 'waiting';
    }
    return 'not_mine';
  }

  /** Something to say, typed below the idea: it may be their turn already, or be meant for somebody. */
  private beforeTurn(text: string, skill: Lesson, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    // What was left for the lesson comes first, and blame is for whoever it was said to.
    if (talk.left || asksCoach(text, this.house.findAnswers) || this.house.tools.engine.read(text).blaming)
      return 'not_mine';
    const { prompt, at } = promptOf(skill, state.prompt);
    if ('options' in prompt) return 'not_mine';
    if (showsSomething(skill, text, this.looking())) return this.answered(text, skill, turn, state);
    state.words = text;
    turn.replies.push(
      reply(
        [line(voice.say('lesson.whose_words'))],
        [
          toTurn(skill, at, voice, 'your_turn'),
          go('choice.for_someone', lessonActions.mine, voice, { skill: skill.id }),
        ],
      ),
    );
    return 'waiting';
  }

  private looking = () => ({
    engine: this.house.tools.engine,
    names: this.house.tools.names,
    spelling: this.house.spelling,
  });

  private answered(text: string, skill: Lesson, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    const { book } = this.house;
    const { prompt, at } = promptOf(skill, state.prompt);
    talk.misses = 0;
    if (talk.lesson?.skill !== skill.id) talk.lesson = beginLesson(skill.id, at, talk.lesson);
    const looking = this.looking();
    if ('options' in prompt || finishes(skill, text, looking)) this.finished(skill, turn);
    turn.replies.push(
      'options' in prompt
        ? ownChoice(prompt, { skill, at, book, talk, voice })
        : feedback({ skill, prompt, at, text }, talk.lesson, talk, looking, voice),
    );
    return wait(state, { at: 'after', skill: skill.id, prompt: String(at), words: text });
  }
}

function wait(state: FlowState, now: FlowState): Step {
  for (const key of Object.keys(state)) delete state[key];
  Object.assign(state, now);
  return 'waiting';
}
