import type { Reply } from '../../src/coaching/reply.js';
import { compile } from '../../src/language/engine.js';
import { catalogue } from '../dialogs/talk-with.js';
import { rehearsals } from './rehearsals.js';
import { expectPage } from './told.js';

const engine = compile(catalogue);

/** The buttons that stand below every turn are left out, and what is closed is laid open. */
const asTranscript = (reply: Reply): Reply => {
  const isTurn = reply.blocks.some(({ kind }) => kind === 'spoken' || kind === 'beside');
  const isEnd =
    reply.blocks.some(({ kind }) => kind === 'picture') &&
    !reply.blocks.some(({ kind }) => kind === 'beside');
  return {
    ...reply,
    choices: isTurn && !isEnd ? [] : reply.choices,
    blocks: reply.blocks.flatMap((block) =>
      block.kind === 'opening' && isEnd
        ? [{ kind: 'line', text: `${block.label}:` } as const, ...block.blocks]
        : [block],
    ),
  };
};

test('docs/rehearsal.md tells the rehearsals as they are today', async () => {
  const head = [
    '# Three rehearsals',
    'As they are played today, word for word, from the first question to looking back. Buttons are `so`; those that stand below every turn (*Help me with this line*, *Take it back*, *Stop here*) are left out, and what is closed until pressed is laid open.',
  ];
  await expectPage(
    'docs/rehearsal.md',
    head,
    rehearsals,
    ({ seed }) => ({ engine, seed: () => seed }),
    asTranscript,
  );
});
