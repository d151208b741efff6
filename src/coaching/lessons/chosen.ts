import type { ChoicePrompt, Option } from '../../catalogue/skill.js';
import { toPeople } from '../buttons.js';
import { line, type Reply, reply } from '../reply.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { toLesson } from './lesson-actions.js';
import { type Lesson, type LessonBook, nextPrompt } from './lesson-book.js';
import { toTurn, waysOn } from './lesson-ways.js';

/** The lesson somebody is in. */
interface Where {
  skill: Lesson;
  at: number;
  book: LessonBook;
  talk: Talk;
  voice: Voice;
}

/** What is said to a choice, and where it leads. */
export function chosen({ say, lesson, people }: Option, where: Where): Reply {
  const leads = where.book.find(lesson);
  return reply(
    [line(say)],
    [...(people ? [toPeople(where.voice)] : []), ...(leads ? [toLesson(leads)] : []), ...onwards(where)],
  );
}

/** What is said to words of their own where there was something to choose. */
export const ownChoice = ({ own }: ChoicePrompt, where: Where): Reply => reply([line(own)], onwards(where));

const onwards = ({ skill, at, talk, voice }: Where) => [
  toTurn(skill, nextPrompt(skill, at), voice, 'another'),
  ...waysOn(skill, talk, voice),
];
