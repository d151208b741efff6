import { copyButton, go } from '../buttons.js';
import { outcomeActions } from '../outcome/outcome-card.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import type { Voice } from '../voice/voice.js';
import type { SavedWords } from './kept.js';

export const savedActions = {
  list: 'saved',
  delete: 'delete-saved',
  rename: 'rename-saved',
  deleteWhich: 'delete-which',
  renameWhich: 'rename-which',
} as const;

const onePage = 5;
const longestLabel = 40;

/** What was kept, latest first, each to copy, rename or delete. `from`: how many are on the pages before. */
export function savedList(latestFirst: readonly SavedWords[], from: number, voice: Voice): Reply {
  if (latestFirst.length === 0) return reply([line(voice.say('keep.nothing_saved'))]);
  const start = Number.isInteger(from) && from > 0 && from < latestFirst.length ? from : 0;
  const page = latestFirst.slice(start, start + onePage);
  const more = latestFirst.length - start - page.length;
  return reply(
    [
      line(voice.label('keep.list', { count: String(latestFirst.length) })),
      ...page.flatMap((saved) => entry(saved, voice)),
    ],
    [
      ...(more > 0 ? [go('choice.older', savedActions.list, voice, { from: String(start + onePage) })] : []),
      go('choice.export', 'export', voice),
      go('choice.erase', 'erase', voice),
    ],
  );
}

function entry({ id, text, name, went }: SavedWords, voice: Voice): Block[] {
  const names = [name, went && voice.label(`outcome.name_${went.how}`)].filter(Boolean).join(', ');
  return [
    { kind: 'rewrite', text, ...(names && { name: names }) },
    {
      kind: 'choices',
      label: '',
      choices: [
        copyButton(text, voice),
        go('choice.how_did_it_go', outcomeActions.ask, voice, { saved: id }),
        go('choice.rename', savedActions.rename, voice, { saved: id }),
        go('choice.delete', savedActions.delete, voice, { saved: id }),
      ],
    },
  ];
}

/** Which of several is meant: the latest to press, by their names or first words; the others are in the list. */
export function whichCard(
  does: 'delete' | 'rename',
  latestFirst: readonly SavedWords[],
  voice: Voice,
): Reply {
  const presses = latestFirst.slice(0, onePage).map(
    ({ id, text, name }): Choice => ({
      kind: 'go',
      label: shortened(name ?? text),
      action: savedActions[does],
      value: { saved: id },
    }),
  );
  return reply(
    [line(voice.say(`keep.which_${does}`))],
    [...presses, go('choice.saved', savedActions.list, voice)],
  );
}

/** The one there is, and whether it is the one to go. */
export const askDelete = ({ id, text, name }: SavedWords, voice: Voice): Reply =>
  reply(
    [line(voice.say('keep.ask_delete')), { kind: 'rewrite', text, ...(name && { name }) }],
    [
      go('choice.delete', savedActions.delete, voice, { saved: id }),
      go('choice.saved', savedActions.list, voice),
    ],
  );

function shortened(words: string): string {
  if (words.length <= longestLabel) return words;
  return `${words.slice(0, longestLabel).replace(/[\s,.;:]+\S*$/, '')}…`;
}
