import { type Block, line, type Reply, reply } from '../reply.js';
import { latestDraft } from '../talk/draft.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { lessonActions, toLesson } from './lesson-actions.js';
import type { LessonBook, LessonGroup } from './lesson-book.js';

/** Lessons by need: first the one for the draft, and the one that was begun; then the groups. */
export function lessonList(book: LessonBook, talk: Talk, voice: Voice): Reply {
  const forDraft = book.for(latestDraft(talk)?.shown?.pattern);
  const begun = book.find(talk.lesson?.skill);
  const first: Block[] = forDraft
    ? [{ kind: 'choices', label: voice.label('lesson.for_your_draft'), choices: [toLesson(forDraft)] }]
    : [];
  const goOn: Block[] =
    begun && begun !== forDraft && !talk.lessonsDone[begun.id]
      ? [{ kind: 'choices', label: voice.label('lesson.you_began'), choices: [toLesson(begun)] }]
      : [];
  const count = book.lessons.filter(({ id }) => talk.lessonsDone[id]).length;
  const done: Block[] =
    count > 0
      ? [line(voice.label('lesson.done_count', { count: String(count), of: String(book.lessons.length) }))]
      : [];
  return reply([line(voice.say('lesson.which')), ...done, ...first, ...goOn], book.groups.map(toGroup));
}

/** The lessons of one group, six at most, and which of them are done. */
export function groupList(group: LessonGroup, book: LessonBook, talk: Talk, voice: Voice): Reply {
  const lessons = book.inGroup(group.id);
  const done = lessons.filter(({ id }) => talk.lessonsDone[id]).map(({ name }) => name);
  return reply(
    [
      line(group.about),
      ...(done.length > 0 ? [line(voice.label('lesson.done', { names: done.join(', ') }))] : []),
    ],
    lessons.map(toLesson),
  );
}

const toGroup = ({ id, name }: LessonGroup) => ({
  kind: 'go' as const,
  label: name,
  action: lessonActions.list,
  value: { group: id },
});
