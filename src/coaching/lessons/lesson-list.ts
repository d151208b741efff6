import { type Block, line, type Reply, reply } from '../reply.js';
import { latestDraft, type Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import type { LessonBook, LessonGroup } from './lesson-book.js';
import { lessonActions, toLesson } from './lesson-ways.js';

/** Lessons by need: first the one for the draft, and the one that was begun; then the groups. */
export function lessonList(book: LessonBook, talk: Talk, voice: Voice): Reply {
  const forDraft = book.for(latestDraft(talk)?.shown?.pattern);
  const begun = book.find(talk.lesson?.skill);
  const first: Block[] = forDraft
    ? [{ kind: 'choices', label: voice.label('lesson.for_your_draft'), choices: [toLesson(forDraft)] }]
    : [];
  const goOn: Block[] =
    begun && begun !== forDraft
      ? [{ kind: 'choices', label: voice.label('lesson.you_began'), choices: [toLesson(begun)] }]
      : [];
  return reply([line(voice.say('lesson.which')), ...first, ...goOn], book.groups.map(toGroup));
}

/** The lessons of one group, six at most. */
export const groupList = (group: LessonGroup, book: LessonBook): Reply =>
  reply(
    [line(group.about)],
    book.inGroup(group.id).map((skill) => toLesson(skill)),
  );

const toGroup = ({ id, name }: LessonGroup) => ({
  kind: 'go' as const,
  label: name,
  action: lessonActions.list,
  value: { group: id },
});
