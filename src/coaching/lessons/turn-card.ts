import type { Prompt } from '../../catalogue/skill.js';
import { go } from '../buttons.js';
import { type Choice, line, type Reply, reply } from '../reply.js';
import type { Voice } from '../voice/voice.js';
import { lessonActions } from './lesson-actions.js';
import { type Lesson, nextPrompt } from './lesson-book.js';
import { spoken } from './lesson-card.js';
import { toModel } from './lesson-ways.js';

/** "Your turn": a situation, somebody's line to answer, or something to choose. */
export function turnCard(skill: Lesson, prompt: Prompt, at: number, voice: Voice): Reply {
  const skip = go('choice.skip', lessonActions.turn, voice, {
    skill: skill.id,
    prompt: String(nextPrompt(skill, at)),
  });
  if ('options' in prompt)
    return reply(
      [
        line(prompt.situation),
        line(prompt.ask),
        {
          kind: 'choices',
          label: '',
          choices: prompt.options.map(
            ({ label }, option): Choice => ({
              kind: 'go',
              label,
              action: lessonActions.choose,
              value: { skill: skill.id, prompt: String(at), option: String(option) },
            }),
          ),
        },
      ],
      [skip],
    );
  return reply(
    [line(prompt.situation), ...(prompt.line ? [line(spoken(prompt.line))] : []), line(prompt.ask)],
    [toModel(skill, at, voice), skip],
  );
}
