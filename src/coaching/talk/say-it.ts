import { copyButton, go } from '../buttons.js';
import type { Block, Choice } from '../reply.js';
import type { Voice } from '../voice/voice.js';
import { addSaying } from './saying.js';
import type { Talk } from './talk.js';

/** What can be done with words that belong to no draft: take them along, or keep them. */
export function takeAlong(text: string, talk: Talk, voice: Voice): Choice[] {
  const saying = addSaying(talk, text);
  return [copyButton(text, voice), go('choice.save', 'save', voice, { saying: saying.id })];
}

/** Words to say under their name, with what can be done with them. */
export const namedSaying = (name: string, text: string, talk: Talk, voice: Voice): Block[] => [
  { kind: 'rewrite', text, name },
  { kind: 'choices', label: '', choices: takeAlong(text, talk, voice) },
];
