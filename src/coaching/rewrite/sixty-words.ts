import type { Block, Choice, Reply } from '../reply.js';

/** The most that may be read before anything is opened (COACHING §6). */
export const wordLimit = 60;

export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Words a person sees without opening anything: lines, rewrites, quotations, and the names of all buttons. */
export function visibleWords(reply: Reply): number {
  const choiceWords = (choices: Choice[]): number =>
    choices.reduce((sum, { label }) => sum + countWords(label), 0);
  const blockWords = (block: Block): number => {
    switch (block.kind) {
      case 'line':
      case 'quoted':
        return countWords(block.text);
      case 'rewrite':
        return countWords(block.text) + countWords(block.name ?? '');
      case 'spoken':
        return countWords(block.name) + countWords(block.text);
      case 'beside':
        return block.columns.reduce(
          (sum, { name, blocks }) =>
            sum + countWords(name) + blocks.reduce((words, inside) => words + blockWords(inside), 0),
          0,
        );
      case 'choices':
        return countWords(block.label) + choiceWords(block.choices);
      case 'input':
        return countWords(block.label);
      case 'opening':
        return countWords(block.label);
      case 'picture':
      case 'progress':
        return 0;
    }
  };
  return reply.blocks.reduce((sum, block) => sum + blockWords(block), 0) + choiceWords(reply.choices);
}

/**
 * The first of several ways to lay a card out, fullest first, that keeps within the limit; the last one when
 * none does.
 */
export function fitting(layouts: (() => Reply)[]): Reply {
  let last: Reply | undefined;
  for (const layout of layouts) {
    last = layout();
    if (visibleWords(last) <= wordLimit) return last;
  }
  if (!last) throw new Error('a card needs at least one layout');
  return last;
}
