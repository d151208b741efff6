import { readFileSync, writeFileSync } from 'node:fs';
import { loadCatalogue } from '../../src/catalogue/load.js';
import type { Reply } from '../../src/coaching/reply.js';
import { compile } from '../../src/language/engine.js';
import { meant, type Step } from '../dialogs/script.js';
import { talkWith, textOf } from '../dialogs/talk-with.js';
import { replyAsMarkdown } from './as-markdown.js';
import { conversations } from './conversations.js';

const page = 'docs/conversations.md';
/** What is said at night is not what is said in the evening. */
const earlyEvening = new Date(2026, 10, 22, 18, 30);
const engine = compile(loadCatalogue('content'));

/** Plays one conversation, checks each answer, and tells it. */
async function told(steps: Step[]): Promise<string> {
  const talk = talkWith({ engine, clock: () => earlyEvening });
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
    lines.push(replyAsMarkdown(reply!));
  }
  return lines.join('\n\n');
}

const spoken = (said: string): string =>
  said.startsWith('[') ? `*presses* \`${said.slice(1, -1)}\`` : `**Person:** ${said}`;

/** `UPDATE_DOCS=1 npm test -- test/docs` writes the page; without it, a stale page fails. */
test('docs/conversations.md tells the conversations as they are today', async () => {
  const parts: string[] = [];
  for (const { title, shows, steps } of conversations)
    parts.push(`## ${title}\n\n${shows}\n\n${await told(steps)}`);
  const text = [
    '<!-- Made by `npm run docs:conversations`. Edit the scripts in test/docs, not this page. -->',
    '# Seven conversations',
    'As they are held today, word for word. Buttons are `so`; what is closed until pressed has a `▾`.',
    ...parts,
  ].join('\n\n');
  if (process.env.UPDATE_DOCS) writeFileSync(page, `${text}\n`);
  expect(readFileSync(page, 'utf8')).toBe(`${text}\n`);
});
