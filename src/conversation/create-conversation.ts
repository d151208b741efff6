import { ConversationState, type Storage, type TurnContext } from 'botbuilder';
import { DialogContextError, DialogSet, type DialogState } from 'botbuilder-dialogs';
import { Router } from '../../dialogs/router.js';
import { type House, setTurn, type Turn } from '../../dialogs/turn.js';
import type { Catalogue } from '../catalogue/load.js';
import { line, type Reply, reply } from '../coaching/reply.js';
import { feelingNames } from '../coaching/rewrite/feeling-names.js';
import type { Said } from '../coaching/said.js';
import { newTalk, type Talk } from '../coaching/talk/talk.js';
import { compileLines, createVoice } from '../coaching/voice/voice.js';
import type { Engine } from '../language/engine.js';
import type { Conversation, Render } from './conversation.js';
import { deliver } from './deliver.js';
import { createIdleMemory } from './idle-memory.js';
import { peopleIn } from './people.js';
import { readOnce } from './read-once.js';
import { type GateState, newGateState, throughSafety } from './safety-gate.js';
import { createTurnQueue } from './turn-queue.js';

export interface ConversationOptions {
  engine: Engine;
  catalogue: Catalogue;
  /** Where the people are who asked to be remembered. Everything else lives in memory. */
  storage: Storage;
  clock?: () => Date;
  /** Must keep an error's message out of what it writes: it may quote a person. */
  log: { error(fields: object, message: string): void };
  /** `this_computer` only when served on loopback: the greeting says so. */
  place: House['place'];
}

/** The one conversation of the house: turns in order, state, dialogs, replies. */
export function createConversation(options: ConversationOptions): Conversation {
  const { catalogue, storage, log, place, clock = () => new Date() } = options;
  const { engine, forget } = readOnce(options.engine);
  const lines = compileLines(catalogue.phrases);
  const memory = createIdleMemory(clock);
  const state = new ConversationState(memory);
  const talkOf = state.createProperty<Talk>('talk');
  const gateOf = state.createProperty<GateState>('safety');
  const dialogs = new DialogSet(state.createProperty<DialogState>('dialogs'));
  dialogs.add(
    new Router({
      tools: { engine, names: feelingNames(catalogue.feelings), shelf: catalogue },
      heard: catalogue.heard,
      now: clock,
      place,
    }),
  );
  const people = peopleIn(storage);
  const queue = createTurnQueue();
  const sweeping = setInterval(() => memory.sweep(), 60_000).unref();

  async function oneTurn(context: TurnContext, said: Said, render: Render): Promise<void> {
    const talk = await talkOf.get(context, newTalk());
    talk.memory.turn += 1;
    const passage = throughSafety(engine, catalogue, {
      state: await gateOf.get(context, newGateState()),
      said,
      relation: talk.relation,
      turn: talk.memory.turn,
      locale: context.activity.locale,
    });
    await gateOf.set(context, passage.state);
    const replies = passage.said ? await throughDialogs(context, passage.said, talk) : [];
    await state.saveChanges(context);
    await deliver(context, [...passage.before, ...replies, ...passage.after], render);
  }

  async function throughDialogs(context: TurnContext, said: Said, talk: Talk): Promise<Reply[]> {
    const id = personId(context);
    const person = await people.find(id);
    const turn: Turn = {
      said,
      talk,
      voice: createVoice(lines, talk.memory),
      kept: person?.kept ?? null,
      replies: [],
    };
    setTurn(context, turn);
    const dialog = await dialogs.createContext(context);
    if (dialog.activeDialog) await dialog.continueDialog();
    else await dialog.beginDialog('router');

    if (turn.kept && turn.kept !== person?.kept) await people.keep(id, turn.kept, person?.eTag);
    if (!turn.kept && person) await people.erase(id);
    return turn.replies;
  }

  return {
    turn: (context, said, render) =>
      queue.run(conversationKey(context.activity.channelId, context.activity.conversation.id), () =>
        queue.run(`person ${personId(context)}`, async () => {
          try {
            await oneTurn(context, said, render);
          } catch (error) {
            log.error({ err: unwrapped(error) }, 'a turn failed');
            const sorry = reply([line(lines['about.went_wrong'][0] ?? '')]);
            await deliver(context, [sorry], render);
          } finally {
            forget();
          }
        }),
      ),
    /** After the turns that are under way: a turn that ends later would write its words back. */
    forget: (channelId, conversationId) =>
      queue.run(conversationKey(channelId, conversationId), () =>
        memory.delete([`${channelId}/conversations/${conversationId}/`]),
      ),
    async close() {
      clearInterval(sweeping);
      await queue.idle();
    },
  };
}

const conversationKey = (channelId: string, conversationId: string): string =>
  `conversation ${channelId} ${conversationId}`;
const personId = ({ activity }: TurnContext): string => `${activity.channelId}/${activity.from.id}`;

/** The Bot Framework wraps errors of dialogs in one that carries the whole conversation along. */
const unwrapped = (error: unknown): unknown => (error instanceof DialogContextError ? error.error : error);
