import type { Block, Choice, Mark, Reply } from '../../coaching/reply.js';
import { bar } from '../bar.js';

/** Something on the screen that has a number: a button, or an opening. */
export type Entry = Choice | Extract<Block, { kind: 'opening' }> | { kind: 'starter'; label: string };

/** A reply as lines of text, and what its numbers stand for; the first entry is number 1. */
export interface Page {
  text: string;
  entries: Entry[];
}

/**
 * Shows a reply: one block a line, everything that can be pressed with a number before it. `before` is what has
 * a number already; counting goes on from there.
 */
export function pageOf(reply: Pick<Reply, 'blocks' | 'choices' | 'starters'>, before: Entry[] = []): Page {
  const entries = [...before];
  const numbered = (entry: Entry): string => `[${entries.push(entry)}] ${entry.label}`;
  const lines: string[] = [];
  let row: string[] = [];
  const endRow = () => {
    if (row.length > 0) lines.push(row.join('  '));
    row = [];
  };
  for (const block of reply.blocks) {
    if (block.kind === 'opening') row.push(numbered(block));
    else {
      endRow();
      lines.push(blockText(block, numbered));
    }
  }
  endRow();
  if (reply.choices.length > 0) lines.push(reply.choices.map(numbered).join('  '));
  if (reply.starters.length > 0) {
    lines.push(reply.starters.map((label) => numbered({ kind: 'starter', label })).join('  '));
  }
  return { text: lines.join('\n'), entries };
}

function blockText(block: Exclude<Block, { kind: 'opening' }>, numbered: (choice: Choice) => string): string {
  switch (block.kind) {
    case 'line':
      return block.text;
    case 'rewrite':
      return `${block.name ? `  ${block.name}:\n` : ''}  “${block.text}”`;
    case 'spoken':
      return `  ${block.name}: ${block.text}`;
    case 'beside':
      return block.columns
        .map(({ name, blocks }) =>
          [`${name}:`, ...blocks.map((one) => (one.kind === 'opening' ? '' : blockText(one, numbered)))].join(
            '\n',
          ),
        )
        .join('\n');
    case 'progress':
      return `  ${bar(block)}  ${block.label}`;
    case 'quoted':
      return `  “${marked(block.text, block.marks)}”`;
    case 'choices':
      return `${block.label}  ${block.choices.map(numbered).join('  ')}`;
    case 'input':
      return block.label;
    case 'picture':
      return block.alt;
  }
}

/** Marked words stand between asterisks: a terminal may have no bold. */
function marked(text: string, marks: Mark[]): string {
  return [...marks]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (shown, { start, end }) => `${shown.slice(0, start)}*${shown.slice(start, end)}*${shown.slice(end)}`,
      text,
    );
}
