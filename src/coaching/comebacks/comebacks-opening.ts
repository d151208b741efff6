import type { Comeback } from '../../catalogue/comeback.js';
import type { Relation } from '../../catalogue/relation.js';
import { type Block, line } from '../reply.js';
import type { Voice } from '../voice/voice.js';
import { likeliest, type Said, wordedFor } from './likely.js';

export const comebacksShown = 2;

/** Each comeback with the calm line after it. */
export const comebackBlocks = (comebacks: readonly Comeback[], relation: Relation, voice: Voice): Block[] =>
  comebacks.flatMap((comeback): Block[] => {
    const { says, line: next } = wordedFor(comeback, relation);
    return [line(voice.label('what_if.they_say', { says })), { kind: 'rewrite', text: next }];
  });

/** "What if they say…?" beside a rewrite: the two likeliest, closed until asked for. */
export const comebacksOpening = (comebacks: readonly Comeback[], said: Said, voice: Voice): Block => ({
  kind: 'opening',
  label: voice.label('what_if.opening'),
  blocks: comebackBlocks(likeliest(comebacks, said).slice(0, comebacksShown), said.relation, voice),
});
