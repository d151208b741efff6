import type { Reflection } from '../../catalogue/reflection.js';
import { go } from '../buttons.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import type { Voice } from '../voice/voice.js';
import type { Answers } from './answers.js';

export const answerAction = 'reflect-answer';

/**
 * The next question, how far it is, and its answers to press. `before`: what is said first.
 *
 * @throws when every question has its answer.
 */
export function questionCard(reflection: Reflection, answers: Answers, before: Block[], voice: Voice): Reply {
  const { id, items, levels } = reflection;
  const at = answers.length;
  const item = items[at];
  if (!item) throw new Error(`${id} has nothing left to ask`);
  const value = (level: string) => ({ item: item.id, level });
  const label = voice.label('calm.progress', { done: String(at + 1), of: String(items.length) });
  return reply(
    [...before, { kind: 'progress', label, done: at + 1, of: items.length }, line(item.ask)],
    [
      ...levels.map(
        (level): Choice => ({
          kind: 'go',
          label: level.label,
          action: answerAction,
          value: value(level.id),
        }),
      ),
      go('choice.skip', answerAction, voice, value('skip')),
      ...(at > 0 ? [go('choice.go_back', 'back', voice)] : []),
    ],
  );
}
