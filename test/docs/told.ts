import { readFileSync, writeFileSync } from 'node:fs';
import type { Reply } from '../../src/coaching/reply.js';
import { meant } from '../dialogs/script.js';
import { talkWith, textOf } from '../dialogs/talk-with.js';
import { replyAsMarkdown } from './as-markdown.js';
import type { ToldConversation } from './conversations.js';

type Showing = (reply: Reply) => Reply;
type TalkOptions = Parameters<typeof talkWith>[0];

/** Plays one conversation, checks each answer, and tells it. `showing`: what of a reply stands on the page. */
async function told({ steps }: ToldConversation, options: TalkOptions, showing: Showing): Promise<string> {
  const talk = talkWith(options);
  const replies: Reply[] = [];
  const lines: string[] = [];
  for (const [said, back] of steps) {
    const answers =
      said === '…'
        ? ((await talk.wait())?.replies ?? [])
        : await talk.say(typeof said === 'string' ? meant(said, replies) : said);
    const [reply] = answers;
    expect(answers).toHaveLength(1);
    if (typeof back === 'function') back(reply!);
    else expect(textOf(reply!)).toMatch(back);
    replies.push(reply!);
    if (said === '…') lines.push('*(some seconds later)*');
    else if (typeof said === 'string') lines.push(spoken(said));
    lines.push(replyAsMarkdown(showing(reply!)));
  }
  return lines.join('\n\n');
}

const spoken = (said: string): string =>
  said.startsWith('[') ? `*presses* \`${said.slice(1, -1)}\`` : `**Person:** ${said}`;

/**
 * A page of conversations as they are held today. `UPDATE_DOCS=1 npm test -- test/docs` writes it; without it, a
 * stale page fails.
 */
export async function expectPage<One extends ToldConversation>(
  page: string,
  head: string[],
  conversations: One[],
  optionsFor: (one: One) => TalkOptions,
  showing: Showing = (reply) => reply,
): Promise<void> {
  const parts: string[] = [];
  for (const one of conversations)
    parts.push(`## ${one.title}\n\n${one.shows}\n\n${await told(one, optionsFor(one), showing)}`);
  const text = [
    '<!-- Made by `npm run docs:conversations`. Edit the scripts in test/docs, not this page. -->',
    ...head,
    ...parts,
  ].join('\n\n');
  if (process.env.UPDATE_DOCS) writeFileSync(page, `${text}\n`);
  expect(readFileSync(page, 'utf8')).toBe(`${text}\n`);
}
