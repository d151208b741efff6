import type { Article } from '../../catalogue/source.js';
import type { Reply } from '../reply.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { chosen } from './chosen.js';
import { lessonActions } from './lesson-actions.js';
import { type Lesson, type LessonBook, promptOf } from './lesson-book.js';
import { lessonCard } from './lesson-card.js';
import { groupList, lessonList } from './lesson-list.js';
import { beginLesson } from './lesson-state.js';
import { modelCard } from './model-card.js';
import { turnCard } from './turn-card.js';

/** What lessons are shown with. */
export interface LessonTurn {
  book: LessonBook;
  articles: readonly Article[];
  talk: Talk;
  voice: Voice;
}

/** Where somebody is in the lessons, as a flow keeps it: in a list, at the idea, at their turn, or after it. */
export interface LessonPlace {
  at: 'list' | 'group' | 'idea' | 'turn' | 'after';
  group?: string;
  skill?: string;
  prompt?: string;
}

/** What a press shows, and where that is; `finished`: the lesson is done with it. */
export interface Shown {
  reply: Reply;
  place: LessonPlace;
  finished?: Lesson;
}

/** What is shown for a press: a list, a lesson's idea, a turn to take, one way to do it, or what a choice means. */
export function pressedLesson(action: string, value: Record<string, string>, turn: LessonTurn): Shown {
  const skill = turn.book.find(value.skill);
  if (action === lessonActions.list || !skill)
    return listed(action === lessonActions.list ? value.group : undefined, turn);
  if (action === lessonActions.open) return opened(skill, turn);
  return atTurn(skill, action, value, turn);
}

function listed(id: string | undefined, { book, talk, voice }: LessonTurn): Shown {
  const group = book.groups.find((one) => one.id === id);
  return group
    ? { reply: groupList(group, book, talk, voice), place: { at: 'group', group: group.id } }
    : { reply: lessonList(book, talk, voice), place: { at: 'list' } };
}

function opened(skill: Lesson, { talk, articles, voice }: LessonTurn): Shown {
  const card = lessonCard(skill, talk, articles, voice);
  if (talk.lesson?.skill !== skill.id) talk.lesson = beginLesson(skill.id, 0, talk.lesson);
  return { reply: card, place: { at: 'idea', skill: skill.id, prompt: String(talk.lesson.prompt) } };
}

function atTurn(
  skill: Lesson,
  action: string,
  value: Record<string, string>,
  { book, talk, voice }: LessonTurn,
): Shown {
  const { prompt, at } = promptOf(skill, value.prompt);
  if (talk.lesson?.skill !== skill.id || talk.lesson.prompt !== at)
    talk.lesson = beginLesson(skill.id, at, talk.lesson);
  const here = { skill: skill.id, prompt: String(at) };
  const option =
    action === lessonActions.choose && 'options' in prompt ? prompt.options[Number(value.option)] : undefined;
  if (option) {
    const answer = chosen(option, { skill, at, book, talk, voice });
    return { reply: answer, place: { ...here, at: 'after' }, finished: skill };
  }
  if (action === lessonActions.show && 'model' in prompt)
    return { reply: modelCard(skill, prompt, at, talk, voice), place: { ...here, at: 'after' } };
  return { reply: turnCard(skill, prompt, at, voice), place: { ...here, at: 'turn' } };
}
