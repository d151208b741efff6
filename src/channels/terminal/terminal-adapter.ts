import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder';
import type { Reply } from '../../coaching/reply.js';

/** One person at one terminal, as the Bot Framework sees it. Replies are handed on as they are. */
export class TerminalAdapter extends BotAdapter {
  constructor(private readonly show: (reply: Reply) => void) {
    super();
  }

  /** Begins a turn; what is sent in it goes to `show`. */
  context(): TurnContext {
    const activity: Partial<Activity> = {
      type: 'message',
      channelId: 'terminal',
      conversation: { id: 'terminal', isGroup: false, conversationType: 'personal', name: '' },
      from: { id: 'me', name: '' },
      recipient: { id: 'first-person', name: '' },
    };
    return new TurnContext(this, activity);
  }

  override async sendActivities(
    _: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    for (const { value } of activities) this.show(value);
    return activities.map(() => ({ id: '' }));
  }

  override async updateActivity(): Promise<void> {}
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}
  override async continueConversationAsync(
    _identity: unknown,
    _reference: unknown,
    logic: unknown,
  ): Promise<void> {
    if (typeof logic === 'function') await this.runMiddleware(this.context(), (context) => logic(context));
  }
}

/** The terminal shapes replies itself, so they pass through the Bot Framework unchanged. */
export const renderForTerminal = (reply: Reply): Partial<Activity> => ({ type: 'message', value: reply });
