import type { CheckId, Skill } from '../../catalogue/skill.js';
import type { Answer } from './answer.js';
import { checks } from './checks.js';

/** What is in an answer and what is not, in the order in which it matters. */
export interface Found {
  met: CheckId[];
  unmet: CheckId[];
}

/** Tries every check of a lesson on what somebody wrote. */
export function lookThrough(skill: Skill, answer: Answer): Found {
  const looked = skill.checks.map(({ look }) => ({ look, isMet: checks[look](answer) }));
  return {
    met: looked.filter(({ isMet }) => isMet).map(({ look }) => look),
    unmet: looked.filter(({ isMet }) => !isMet).map(({ look }) => look),
  };
}
