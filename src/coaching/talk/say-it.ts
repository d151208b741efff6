import { type Block, type Choice, choicesIn, type Reply, reply } from '../reply.js';
import { go } from '../rewrite/answers.js';
import type { Voice } from '../voice/voice.js';
import { addSaying, type Talk } from './talk.js';

/** What can be done with words that belong to no draft: take them along, or keep them. */
export function takeAlong(text: string, talk: Talk, voice: Voice): Choice[] {
  const saying = addSaying(talk, text);
  return [
    { kind: 'copy', label: voice.label('choice.copy'), text },
    go('choice.save', 'save', voice, { saying: saying.id }),
  ];
}

/** Words to say under their name, with what can be done with them. */
export const namedSaying = (name: string, text: string, talk: Talk, voice: Voice): Block[] => [
  { kind: 'rewrite', text, name },
  { kind: 'choices', label: '', choices: takeAlong(text, talk, voice) },
];

/** The sayings that the Save buttons of a card are for, in reading order. */
export const rewritesSaved = (card: Reply): string[] =>
  choicesIn(card).flatMap((choice) =>
    choice.kind === 'go' && choice.action === 'save' ? [choice.value?.saying ?? ''] : [],
  );

/** The saying that the Save button below a card is for, so that "save it", typed, means the same; empty when there is none. */
export const savedBy = ({ choices }: Reply): string => rewritesSaved(reply([], choices))[0] ?? '';
