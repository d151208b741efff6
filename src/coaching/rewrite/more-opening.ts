import { go } from '../buttons.js';
import type { Block, Choice } from '../reply.js';
import type { Draft } from '../talk/draft.js';
import type { Voice } from '../voice/voice.js';

/** What else can be done with a rewrite. A journey that goes on from one adds its button here. */
const onwards = (draft: Draft, voice: Voice): Choice[] => [
  go('choice.try_myself', 'try-myself', voice, { draft: draft.id }),
  go('choice.should_i', 'decide', voice, { draft: draft.id }),
  go('choice.pocket_card', 'pocket-card', voice, { draft: draft.id }),
];

/** "More": ways on from the rewrite, after whatever found no room on its card. */
export const moreOpening = (draft: Draft, voice: Voice, noRoom: Block[] = []): Block => ({
  kind: 'opening',
  label: voice.label('rewrite.more'),
  blocks: [...noRoom, { kind: 'choices', label: '', choices: onwards(draft, voice) }],
});
