import type { Reply } from '../../src/coaching/reply.js';
import type { Said } from '../../src/coaching/said.js';
import { choicesOf, pressed, talkWith, textOf } from './talk-with.js';

/**
 * One step: what the person does, and what must be in the answer. `[Label]` presses the button of that name on
 * the last card, `[Label @1]` on the first card of the script; anything else is typed.
 */
export type Step = [said: string | Said, back: string | RegExp | ((reply: Reply) => void)];

/** Plays a script and checks every answer. Each step gets exactly one reply. */
export async function play(steps: Step[], talk = talkWith()): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const [said, back] of steps) {
    const answers = await talk.say(typeof said === 'string' ? meant(said, replies) : said);
    expect(answers).toHaveLength(1);
    const reply = answers[0]!;
    replies.push(reply);
    if (typeof back === 'function') back(reply);
    else if (back instanceof RegExp) expect(textOf(reply)).toMatch(back);
    else expect(textOf(reply)).toContain(back);
  }
  return replies;
}

export function meant(said: string, replies: Reply[]): Said {
  const button = /^\[(.+?)(?: @(\d+))?\]$/.exec(said);
  if (!button) return { kind: 'typed', text: said };
  const card = button[2] ? replies[Number(button[2]) - 1] : replies.at(-1);
  const choice = card && [...card.choices, ...choicesOf(card)].find(({ label }) => label === button[1]);
  if (!choice) throw new Error(`no button ${button[1]} on ${card ? textOf(card) : 'an empty screen'}`);
  return pressed(choice);
}
