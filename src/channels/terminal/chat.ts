import type { Reply } from '../../coaching/reply.js';
import type { Said } from '../../coaching/said.js';
import type { Conversation } from '../../conversation/conversation.js';
import { type Entry, pageOf } from './page.js';
import { renderForTerminal, TerminalAdapter } from './terminal-adapter.js';

/**
 * Talks with one person line by line, until the lines end or they leave. A number or a button's name, typed,
 * presses it.
 * @param lines what the person types, one entry a line; @param write shows text, given without line end.
 */
export async function chat(
  conversation: Conversation,
  lines: AsyncIterable<string>,
  write: (text: string) => void,
): Promise<void> {
  let entries: Entry[] = [];
  let left = false;
  const show = (reply: Pick<Reply, 'blocks' | 'choices' | 'starters'>) => {
    const page = pageOf(reply, entries);
    entries = page.entries;
    write(`\n${page.text}\n`);
  };
  const adapter = new TerminalAdapter((reply: Reply) => {
    left ||= reply.signals?.includes('leave') ?? false;
    show(reply);
  });
  const say = (said: Said) => {
    entries = [];
    return conversation.turn(adapter.context(), said, renderForTerminal);
  };

  // Taken before the first wait: readline drops the lines that come while nobody listens.
  const typedLines = lines[Symbol.asyncIterator]();
  await say({ kind: 'arrived' });
  for (let next = await typedLines.next(); !next.done; next = await typedLines.next()) {
    const typed = next.value;
    const entry = entryFor(typed, entries);
    if (entry?.kind === 'opening') show({ blocks: entry.blocks, choices: [], starters: [] });
    else if (entry?.kind === 'print')
      write(`\n${entry.lines.map(({ name, text }) => `${name}: ${text}`).join('\n')}\n`);
    else if (entry?.kind === 'copy' || entry?.kind === 'file') write(`\n${entry.text}\n`);
    else if (entry?.kind === 'link') write(`\n${entry.url}\n`);
    else await say(saidBy(entry, typed));
    if (left) return;
  }
}

function saidBy(entry: Entry | undefined, typed: string): Said {
  if (entry?.kind === 'go')
    return { kind: 'pressed', action: entry.action, value: entry.value ?? {}, inputs: {} };
  return { kind: 'typed', text: entry?.kind === 'starter' ? entry.label : typed };
}

/** The latest of that name: what an opening showed comes before the card it belongs to. */
function entryFor(typed: string, entries: Entry[]): Entry | undefined {
  const wanted = typed.trim().toLowerCase();
  if (/^\d{1,2}$/.test(wanted)) return entries[Number(wanted) - 1];
  return entries.findLast(({ label }) => label.toLowerCase() === wanted);
}
