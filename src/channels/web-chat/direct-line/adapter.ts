import { setTimeout as pause } from 'node:timers/promises';
import {
  type Activity,
  BotAdapter,
  type ChannelAccount,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { pageSignals, SIGNAL_EVENT, takeSignals } from '../signals.js';
import type { Conversations } from './conversations.js';
import type { OpenConversation } from './open-conversation.js';

export type Logic = (context: TurnContext) => Promise<void>;

const BOT: ChannelAccount = { id: 'first-person', name: 'First Person', role: 'bot' };
const LONGEST_DELAY = 30_000;

/** The Bot Framework's side of the channel: turns go in, activities go out into the open conversations. */
export class DirectLineAdapter extends BotAdapter {
  constructor(private readonly conversations: Conversations) {
    super();
  }

  /** Runs one turn. Errors go to `onTurnError`. */
  async process(conversation: OpenConversation, activity: Partial<Activity>, logic: Logic): Promise<void> {
    const from: ChannelAccount = { id: conversation.person, name: '', role: 'user' };
    const addressed = {
      channelId: 'webchat',
      serviceUrl: 'urn:first-person',
      ...activity,
      conversation: { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' },
      from,
      recipient: BOT,
    };
    await this.runMiddleware(new TurnContext(this, addressed as Activity), logic);
  }

  /** The turn that says that the person, and the bot, have come in. */
  arrival(conversation: OpenConversation): Partial<Activity> {
    return { type: 'conversationUpdate', membersAdded: [{ id: conversation.person, name: '' }, BOT] };
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push({ id: (await this.#send(context, activity)) ?? '' });
    return responses;
  }

  override async updateActivity(context: TurnContext, activity: Partial<Activity>): Promise<void> {
    this.#conversationOf(context, activity)?.replace(takeSignals(activity).activity);
  }

  override async deleteActivity(_: TurnContext, reference: Partial<ConversationReference>): Promise<void> {
    const conversation = this.conversations.find(reference.conversation?.id ?? '');
    if (reference.activityId) conversation?.remove(reference.activityId);
  }

  /** Runs a turn that nobody asked for. Nothing happens when the conversation has ended meanwhile. */
  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: Logic,
  ): Promise<void> {
    if (!this.conversations.find(reference.conversation?.id ?? '')) return;
    const event = TurnContext.applyConversationReference(
      { type: 'event', name: 'ContinueConversation' },
      reference,
      true,
    );
    await this.runMiddleware(new TurnContext(this, event), logic);
  }

  override async continueConversationAsync(
    _identity: unknown,
    reference: Partial<ConversationReference>,
    logicOrAudience: Logic | string,
    logic?: Logic,
  ): Promise<void> {
    const run = typeof logicOrAudience === 'function' ? logicOrAudience : logic;
    if (run) await this.continueConversation(reference, run);
  }

  async #send(context: TurnContext, outgoing: Partial<Activity>): Promise<string | undefined> {
    if (outgoing.type === 'delay') {
      await pause(Math.min(Number(outgoing.value) || 0, LONGEST_DELAY), undefined, { ref: false });
      return undefined;
    }
    if (outgoing.type === 'trace' || outgoing.type === 'invokeResponse') return undefined;
    const conversation = this.#conversationOf(context, outgoing);
    if (!conversation) return undefined;
    const { activity, signals } = takeSignals(outgoing);
    if (activity.type === 'typing') return conversation.pass(activity, { keepUntilSeen: false }).id;
    const { id } = conversation.add({ ...activity, from: BOT });
    if (signals.withholdHistory && id) conversation.restoreOnly(id);
    for (const value of pageSignals(signals)) {
      conversation.pass({ type: 'event', name: SIGNAL_EVENT, value, from: BOT }, { keepUntilSeen: true });
    }
    return id;
  }

  #conversationOf(context: TurnContext, activity: Partial<Activity>): OpenConversation | undefined {
    return this.conversations.find((activity.conversation ?? context.activity.conversation).id);
  }
}
