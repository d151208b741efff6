import { setTimeout as pause } from 'node:timers/promises';
import type { TurnContext } from 'botbuilder';
import type { TeamsParts } from './parts.js';

/** The answer does not wait longer than so many milliseconds for this: a connector that is away is tried for seconds. */
const patience = 1_000;

/** Shows that an answer is coming. When that fails, or takes long, the answer comes all the same. */
export async function showTyping(context: TurnContext, { log }: Pick<TeamsParts, 'log'>): Promise<void> {
  const shown = context
    .sendActivity({ type: 'typing' })
    .catch((error: unknown) => log.warn({ err: error }, 'typing could not be shown'));
  await Promise.race([shown, pause(patience, undefined, { ref: false })]);
}
