import type { PatternId } from '../../catalogue/pattern.js';
import type { Lessons, Prompt, Skill } from '../../catalogue/skill.js';

export type LessonGroup = Lessons['groups'][number];

/** All lessons, by need. */
export interface LessonBook {
  skills: readonly Skill[];
  groups: readonly LessonGroup[];
  find(id: string | undefined): Skill | undefined;
  inGroup(id: string): Skill[];
  /** The lesson for a draft in which this pattern weighs most. */
  for(pattern: PatternId | undefined): Skill | undefined;
  /** What people type for each lesson and group, in the notation of heard.yaml; the key is what it opens. */
  openings: Record<string, string[]>;
}

/** What an opening leads to: `lesson set-a-boundary`, `group listen`. */
export const openingKey = (kind: 'lesson' | 'group', id: string): string => `${kind} ${id}`;

export function createLessonBook({ skills, lessons }: { skills: Skill[]; lessons: Lessons }): LessonBook {
  const names = (aliases: string[]) =>
    aliases.map((alias) => `(${lessons.before_names.join('|')}|) ${alias}`);
  const asks = (verbs: string[]) => verbs.map((verb) => `(${lessons.before_asks.join('|')}) ${verb}`);
  return {
    skills,
    groups: lessons.groups,
    find: (id) => skills.find((skill) => skill.id === id),
    inGroup: (id) => skills.filter(({ group }) => group === id),
    for: (pattern) => skills.find(({ helpsWith }) => pattern !== undefined && helpsWith.includes(pattern)),
    openings: Object.fromEntries([
      ...skills.map((skill) => [
        openingKey('lesson', skill.id),
        [...names([plainName(skill.name), ...skill.aliases]), ...asks(skill.asks)],
      ]),
      ...lessons.groups.map(({ id, name, aliases }) => [
        openingKey('group', id),
        names([plainName(name), ...aliases]),
      ]),
    ]),
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
