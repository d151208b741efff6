import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Said } from '../../../coaching/said.js';

const took = z.object({ took: z.object({ draft: z.string(), way: z.string() }) });
const press = z.object({ action: z.string(), value: z.record(z.string(), z.string()).default({}) });

/**
 * What a person did, from an activity of Web Chat; null when nobody said anything to the coach. A press of a shape
 * that no card here makes is taken for a message without words, so that it is answered all the same.
 */
export function saidFrom(activity: Activity): Said | null {
  if (activity.type === 'conversationUpdate') {
    const person = (activity.membersAdded ?? []).some(({ id }) => id !== activity.recipient?.id);
    return person ? { kind: 'arrived' } : null;
  }
  if (activity.type !== 'message') return null;
  return saidByPress(activity.value) ?? { kind: 'typed', text: activity.text ?? '' };
}

function saidByPress(data: unknown): Said | null {
  const taken = took.safeParse(data);
  if (taken.success) return { kind: 'took', ...taken.data.took };
  const pressed = press.safeParse(data);
  if (!pressed.success) return null;
  const { action: _, value: __, ...rest } = data as Record<string, unknown>;
  const inputs = Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return { kind: 'pressed', ...pressed.data, inputs };
}
