import type { Block, Reply } from '../reply.js';

/** The same reply with its pictures told in words. */
export const withoutPictures = (reply: Reply): Reply => ({
  ...reply,
  blocks: reply.blocks.map(inWords),
});

function inWords(block: Block): Block {
  if (block.kind === 'picture') return { kind: 'line', text: block.alt };
  if (block.kind === 'beside')
    return {
      ...block,
      columns: block.columns.map((column) => ({ ...column, blocks: column.blocks.map(inWords) })),
    };
  if (block.kind === 'opening') return { ...block, blocks: block.blocks.map(inWords) };
  return block;
}
