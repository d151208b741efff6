import type { PatternId } from '../../catalogue/pattern.js';
import type { Lessons, Prompt, Skill } from '../../catalogue/skill.js';

export type LessonGroup = Lessons['groups'][number];

/** A lesson, and the id of the group it is found in. */
export interface Lesson extends Skill {
  group: string;
}

/** All lessons, by need. */
export interface LessonBook {
  lessons: readonly Lesson[];
  groups: readonly LessonGroup[];
  find(id: string | undefined): Lesson | undefined;
  inGroup(id: string): Lesson[];
  /** The lesson for a draft in which this pattern weighs most. */
  for(pattern: PatternId | undefined): Lesson | undefined;
  /** What people type for each lesson and group, in the notation of heard.yaml; the key is what it opens. */
  openings: Record<string, string[]>;
  /** The same where a group or a lesson was just asked for: the bare name of a group will do. */
  groupNames: Record<string, string[]>;
}

/** What an opening leads to: `lesson set-a-boundary`, `group listen`. */
export const openingKey = (kind: 'lesson' | 'group', id: string): string => `${kind} ${id}`;

/** @throws when a group names a lesson that is not there, or a lesson stands in no group. */
export function createLessonBook(content: { skills: Skill[]; lessons: Lessons }): LessonBook {
  const { groups, before_names, before_asks } = content.lessons;
  const lessons = groups.flatMap(({ id: group, lessons: ids }) =>
    ids.map((id): Lesson => {
      const skill = content.skills.find((one) => one.id === id);
      if (!skill) throw new Error(`content/lessons.yaml names a lesson that is not there: ${id}`);
      return { ...skill, group };
    }),
  );
  const lost = content.skills.filter(({ id }) => !lessons.some((lesson) => lesson.id === id));
  if (lost.length > 0) throw new Error(`no group has ${lost.map(({ id }) => id).join(', ')}`);
  const after = (leads: string[], names: string[], bare: '' | '|') =>
    names.map((name) => `(${leads.join('|')}${bare}) ${name}`);
  return {
    lessons,
    groups,
    find: (id) => lessons.find((lesson) => lesson.id === id),
    inGroup: (id) => lessons.filter(({ group }) => group === id),
    for: (pattern) => lessons.find(({ helpsWith }) => pattern !== undefined && helpsWith.includes(pattern)),
    openings: Object.fromEntries([
      ...lessons.map(({ id, name, aliases, asks }) => [
        openingKey('lesson', id),
        [...after(before_names, [plainName(name), ...aliases], '|'), ...after(before_asks, asks, '')],
      ]),
      ...groups.map(({ id, name, aliases }) => [
        openingKey('group', id),
        after(before_names, [plainName(name), ...aliases], ''),
      ]),
    ]),
    groupNames: Object.fromEntries(
      groups.map(({ id, name, aliases }) => [openingKey('group', id), [plainName(name), ...aliases]]),
    ),
  };
}

/** A prompt by its number as it comes back from a button; the first when there is no such prompt. */
export const promptOf = (skill: Skill, number: string | undefined): { prompt: Prompt; at: number } => {
  const at = Number(number ?? 0);
  const prompt = skill.prompts[at];
  return prompt ? { prompt, at } : { prompt: skill.prompts[0]!, at: 0 };
};

export const nextPrompt = (skill: Skill, at: number): number => (at + 1) % skill.prompts.length;

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
