import type { Logger } from '../../logger.js';
import type { DirectLineAdapter, Logic } from './adapter.js';
import type { OpenConversation } from './open-conversation.js';

/** Runs turns beside the requests that caused them, and knows which are still running. */
export class Turns {
  #running = new Set<Promise<void>>();

  constructor(
    private readonly adapter: DirectLineAdapter,
    private readonly logic: Logic,
    private readonly log: Logger,
  ) {}

  begin(conversation: OpenConversation, activity: Parameters<DirectLineAdapter['process']>[1]): void {
    const turn = this.adapter
      .process(conversation, activity, this.logic)
      .catch((error: unknown) => this.log.error({ err: error }, 'a turn failed'))
      .finally(() => this.#running.delete(turn));
    this.#running.add(turn);
  }

  async finished(): Promise<void> {
    await Promise.all(this.#running);
  }
}
