import type { Comeback } from '../../catalogue/comeback.js';
import { isWork, type Relation } from '../../catalogue/relation.js';
import { backToDraft, copyButton, go } from '../buttons.js';
import { likeliest, wordedFor } from '../comebacks/likely.js';
import { type Block, line, type Reply, reply } from '../reply.js';
import type { Draft } from '../talk/draft.js';
import { addSaying } from '../talk/saying.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';

/** Three lines to take along: how to begin, what to say when they get defensive, and how to stop. */
export function pocketCard(
  draft: Draft,
  relation: Relation,
  comebacks: readonly Comeback[],
  { talk, voice }: { talk: Talk; voice: Voice },
): Reply {
  const [first] = likeliest(comebacks, { pattern: draft.shown?.pattern ?? null, relation });
  const lines = [
    { name: voice.label('pocket.begin'), text: draft.suggestions[0]?.text ?? draft.text },
    ...(first ? [{ name: voice.label('pocket.defensive'), text: wordedFor(first, relation).line }] : []),
    {
      name: voice.label('pocket.stop'),
      text: voice.label(isWork(relation) ? 'pocket.stop_line_work' : 'pocket.stop_line'),
    },
  ];
  const text = lines.map((one) => `${one.name}: ${one.text}`).join('\n');
  const blocks = lines.map((one): Block => ({ kind: 'rewrite', ...one }));
  return reply(
    [line(voice.say('pocket.here')), ...blocks],
    [
      copyButton(text, voice),
      { kind: 'print', label: voice.label('choice.print'), lines },
      go('choice.save', 'save', voice, { saying: addSaying(talk, text).id }),
      backToDraft(draft, voice),
    ],
  );
}
