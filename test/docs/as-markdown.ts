import { bar } from '../../src/channels/bar.js';
import type { Block, Choice, Reply } from '../../src/coaching/reply.js';

const quoted = (lines: string[]): string => lines.map((line) => `> ${line}`.trimEnd()).join('\n');
const buttons = (choices: Choice[]): string => choices.map(({ label }) => `\`${label}\``).join(' ');

/** A reply as Markdown: what can be read at once, openings by their name alone. */
export function replyAsMarkdown({ blocks, choices, starters }: Reply): string {
  const paragraphs = [
    ...blocks.map(blockAsMarkdown),
    buttons(choices),
    starters.map((label) => `\`${label}\``).join(' '),
  ].filter((text) => text !== '');
  return quoted(paragraphs.join('\n\n').split('\n'));
}

function blockAsMarkdown(block: Block): string {
  switch (block.kind) {
    case 'line':
      return escaped(block.text);
    case 'rewrite':
      return `${block.name ? `${block.name}: ` : ''}**“${escaped(block.text)}”**`;
    case 'quoted':
      return `“${underlined(block.text, block.marks)}”`;
    case 'choices':
      return `${escaped(block.label)} ${buttons(block.choices)}`.trim();
    case 'spoken':
      return `**${escaped(block.name)}:** “${escaped(block.text)}”`;
    case 'beside':
      return block.columns
        .map(({ name, blocks }) => [`*${escaped(name)}*`, ...blocks.map(blockAsMarkdown)].join('\n\n'))
        .join('\n\n');
    case 'progress':
      return `${bar(block)} ${block.label}`;
    case 'input':
      return block.label;
    case 'opening':
      return `\`${block.label} ▾\``;
    case 'picture':
      return `*(a picture: ${escaped(block.alt)})*`;
  }
}

function underlined(text: string, marks: { start: number; end: number }[]): string {
  const [mark] = marks;
  if (!mark) return escaped(text);
  const { start, end } = mark;
  return `${escaped(text.slice(0, start))}<u>${escaped(text.slice(start, end))}</u>${escaped(text.slice(end))}`;
}

const escaped = (text: string): string => text.replace(/[\\`*_<>#]/g, '\\$&');
