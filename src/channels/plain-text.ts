import type { Block, Choice, Reply } from '../coaching/reply.js';

/** A reply without any shape: what a screen reader says, and what a client shows that knows no cards. */
export function plainText(reply: Reply): string {
  const names = reply.choices.map(({ label }) => label);
  return [...reply.blocks.map(blockText), names.length > 0 ? `${names.join(', ')}.` : '']
    .filter((text) => text !== '')
    .join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'line':
      return block.text;
    case 'rewrite':
      return `${block.name ? `${block.name}: ` : ''}“${block.text}”`;
    case 'spoken':
      return `${block.name}: “${block.text}”`;
    case 'beside':
      return block.columns
        .map(({ name, blocks }) => [`${name}:`, ...blocks.map(blockText)].join('\n'))
        .join('\n');
    case 'progress':
      return block.label;
    case 'quoted':
      return `“${block.text}”`;
    case 'choices':
      return `${block.label} ${block.choices.map(({ label }: Choice) => label).join(', ')}`.trim();
    case 'input':
      return block.label;
    case 'opening':
      return block.label;
    case 'picture':
      return block.alt;
  }
}
