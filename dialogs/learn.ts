import type { HeardId } from '../src/catalogue/phrase.js';
import { asksCoach } from '../src/coaching/ask/asks-coach.js';
import { hears } from '../src/coaching/hears.js';
import { enoughCard, whoseWordsCard } from '../src/coaching/lessons/beside-turn.js';
import { ownChoice } from '../src/coaching/lessons/chosen.js';
import { feedback } from '../src/coaching/lessons/feedback.js';
import { lessonActions } from '../src/coaching/lessons/lesson-actions.js';
import { type Lesson, promptOf } from '../src/coaching/lessons/lesson-book.js';
import { beginLesson } from '../src/coaching/lessons/lesson-state.js';
import { finishes, showsSomething, withLessonDone } from '../src/coaching/lessons/lessons-done.js';
import { pressedLesson } from '../src/coaching/lessons/pressed.js';
import { line, reply } from '../src/coaching/reply.js';
import { takeDraft } from '../src/coaching/rewrite/take-draft.js';
import { Flow, type FlowState, type Pressed, press, type Step } from './flow.js';
import { lessonPress, namedLesson } from './lesson-words.js';
import { oldCard } from './old-card.js';
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
    this.pressed(press(action, place), turn, {});
  }

  protected override typed(text: string, turn: Turn, state: FlowState): Step {
    const meant = lessonPress(text, turn, state, this.house);
    if (meant) return this.pressed(meant, turn, state);
    const skill = this.house.book.find(state.skill);
    if (!skill) return 'not_mine';
    const heard = hears(this.house.heard, text);
    if (heard !== null) return this.chatted(heard, turn, skill, state);
    if (state.at === 'idea') return this.beforeTurn(text, skill, turn, state);
    return this.answered(text, skill, turn, state);
  }

  protected override pressed({ action, value, inputs }: Pressed, turn: Turn, state: FlowState): Step {
    const { talk, voice } = turn;
    const { book, tools } = this.house;
    talk.misses = 0;
    if (action === lessonActions.mine) {
      const words = inputs.words ?? state.words ?? '';
      if (!words) return oldCard(turn);
      turn.replies.push(takeDraft(words, { talk, voice, tools }));
      return 'done';
    }
    const shown = pressedLesson(action, value, { book, articles: tools.shelf.articles, talk, voice });
    turn.replies.push(shown.reply);
    if (shown.finished) this.finished(shown.finished, turn);
    return wait(state, shown.place);
  }

  private finished(skill: Lesson, turn: Turn): void {
    const { talk } = turn;
    talk.lessonsDone = withLessonDone(talk.lessonsDone, skill, this.house.now());
    if (turn.kept && turn.kept.lessons !== talk.lessonsDone)
      turn.kept = { ...turn.kept, lessons: talk.lessonsDone };
  }

  /** Something said to the coach in the middle of a lesson. */
  private chatted(heard: HeardId, turn: Turn, skill: Lesson, state: FlowState): Step {
    if (heard === 'no') {
      turn.replies.push(enoughCard(skill, turn));
      return 'done';
    }
    if (state.at !== 'turn' || (heard !== 'yes' && heard !== 'small_talk')) return 'not_mine';
    turn.replies.push(reply([line(turn.voice.say('lesson.say_it'))]));
    return 'waiting';
  }

  /** Something to say, typed below the idea: it may be their turn already, or be meant for somebody. */
  private beforeTurn(text: string, skill: Lesson, turn: Turn, state: FlowState): Step {
    // What was left for the lesson comes first, and blame is for whoever it was said to.
    if (turn.talk.left || asksCoach(text, this.house.findAnswers)) return 'not_mine';
    const { prompt, at } = promptOf(skill, state.prompt);
    if ('options' in prompt || this.house.tools.engine.read(text).blaming) return 'not_mine';
    if (showsSomething(skill, text, this.looking())) return this.answered(text, skill, turn, state);
    state.words = text;
    turn.replies.push(whoseWordsCard(skill, at, turn.voice));
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

function wait(state: FlowState, now: Readonly<object>): Step {
  for (const key of Object.keys(state)) delete state[key];
  Object.assign(state, now);
  return 'waiting';
}
