import {
  type ConversationReference,
  MemoryStorage,
  type Storage,
  TestAdapter,
  TurnContext,
} from 'botbuilder';
import { type Block, type Choice, choicesIn, type Reply } from '../../src/coaching/reply.js';
import type { Said } from '../../src/coaching/said.js';
import type { Conversation } from '../../src/conversation/conversation.js';
import type { ConversationOptions } from '../../src/conversation/conversation-options.js';
import { createConversation } from '../../src/conversation/create-conversation.js';
import type { Engine } from '../../src/language/engine.js';
import { fakeEngine } from '../coaching/fake-engine.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

export const catalogue = wholeCatalogue();

export interface Place {
  conversation?: string;
  person?: string;
}

/** An adapter whose conversations can be gone on with, as those of real channels can. */
class LaterAdapter extends TestAdapter {
  override async continueConversationAsync(_: unknown, reference: unknown, logic: unknown): Promise<void> {
    const event = TurnContext.applyConversationReference(
      { type: 'event' },
      reference as Partial<ConversationReference>,
      true,
    );
    if (typeof logic === 'function') await logic(new TurnContext(this, event));
  }
}

/** A conversation without a channel: what is said goes in, the replies come back. */
export function talkWith(
  options: {
    engine?: Engine;
    storage?: Storage;
    clock?: () => Date;
    seed?: () => number;
    errors?: object[];
    place?: ConversationOptions['place'];
    oneMessage?: boolean;
  } = {},
) {
  const { engine = fakeEngine, storage = new MemoryStorage(), clock, seed, errors = [] } = options;
  const { place = 'this_computer', oneMessage = false } = options;
  let toCome: { afterMs: number; run: () => void } | null = null;
  let latest: Reply[] = [];
  const conversation: Conversation = createConversation({
    engine,
    catalogue,
    storage,
    schedule: (afterMs, run) => {
      const one = { afterMs, run };
      toCome = one;
      return () => {
        if (toCome === one) toCome = null;
      };
    },
    ...(clock && { clock }),
    ...(seed && { seed }),
    log: { error: (fields) => errors.push(fields) },
    place,
    oneMessage,
  });
  const adapter = new LaterAdapter(async () => {});
  const say = async (said: Said | string, { conversation: id = 'c1', person = 'p1' }: Place = {}) => {
    const replies: Reply[] = [];
    latest = replies;
    const context = new TurnContext(adapter, {
      type: 'message',
      channelId: 'test',
      conversation: { id, isGroup: false, conversationType: 'personal', name: '' },
      from: { id: person, name: '' },
      recipient: { id: 'bot', name: '' },
    });
    await conversation.turn(
      context,
      typeof said === 'string' ? { kind: 'typed', text: said } : said,
      (reply) => {
        replies.push(reply);
        return { type: 'message', text: '' };
      },
    );
    return replies;
  };
  /** Lets the time pass that a flow asked for. Null when nothing was to come. */
  const wait = async (): Promise<{ afterMs: number; replies: Reply[] } | null> => {
    if (!toCome) return null;
    const { afterMs, run } = toCome;
    const before = latest.length;
    toCome = null;
    run();
    await conversation.settled();
    return { afterMs, replies: latest.slice(before) };
  };
  return { say, wait, conversation, storage };
}

export const pressed = (choice: Choice | undefined): Said => {
  if (choice?.kind !== 'go') throw new Error(`not a button that comes back: ${choice?.label}`);
  return { kind: 'pressed', action: choice.action, value: choice.value ?? {}, inputs: {} };
};

/** Every button of a reply, those in openings too, in reading order. */
export const choicesOf = (reply: Reply): Choice[] => choicesIn(reply);

/** All of a reply as text, openings laid open and buttons in brackets. */
export function textOf(reply: Reply): string {
  const blockText = (block: Block): string => {
    switch (block.kind) {
      case 'line':
      case 'quoted':
        return block.text;
      case 'spoken':
        return `${block.name}: ${block.text}`;
      case 'beside':
        return block.columns
          .map(({ name, blocks }) => [name, ...blocks.map(blockText)].join(' '))
          .join(' | ');
      case 'progress':
        return block.label;
      case 'rewrite':
        return [block.name, block.text].filter(Boolean).join(': ');
      case 'choices':
        return `${block.label} ${block.choices.map(({ label }) => `[${label}]`).join(' ')}`;
      case 'opening':
        return `(${block.label} ${block.blocks.map(blockText).join(' ')})`;
      default:
        return '';
    }
  };
  return [
    ...reply.blocks.map(blockText),
    ...reply.choices.map(({ label }) => `[${label}]`),
    ...reply.starters,
  ].join('\n');
}
