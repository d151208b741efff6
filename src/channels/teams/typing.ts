import type { TurnContext } from 'botbuilder';
import type { TeamsParts } from './parts.js';

/** Shows that an answer is coming. When that fails, the answer comes all the same. */
export async function showTyping(context: TurnContext, { log }: Pick<TeamsParts, 'log'>): Promise<void> {
  try {
    await context.sendActivity({ type: 'typing' });
  } catch (error) {
    log.warn({ err: error }, 'typing could not be shown');
  }
}
