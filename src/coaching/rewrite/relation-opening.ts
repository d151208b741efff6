import { type Relation, relations } from '../../catalogue/relation.js';
import type { Block, Choice } from '../reply.js';
import type { PhraseId } from '../voice/phrase-id.js';
import type { Voice } from '../voice/voice.js';

/** Whom the draft is for: a guess shown as one, any other a press away. */
export function relationOpening(draftId: string, relation: Relation, voice: Voice): Block {
  const name = (one: Relation): string => voice.label(`relation.${one}` satisfies PhraseId);
  const label =
    relation === 'general'
      ? voice.label('rewrite.who_for')
      : voice.label('rewrite.for_whom', { whom: name(relation) });
  const choices = relations
    .filter((one) => one !== relation)
    .map(
      (one): Choice => ({
        kind: 'go',
        label: name(one),
        action: 'relation',
        value: { draft: draftId, relation: one },
      }),
    );
  return {
    kind: 'opening',
    label,
    blocks: [{ kind: 'choices', label: voice.label('rewrite.who_for'), choices }],
  };
}
