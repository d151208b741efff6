import { ConversationState, type Storage, TurnContext } from 'botbuilder';
import { DialogContextError, DialogSet, type DialogState } from 'botbuilder-dialogs';
import { Router } from '../../dialogs/router.js';
import { type House, setTurn, type Turn } from '../../dialogs/turn.js';
import type { Catalogue } from '../catalogue/load.js';
import { line, reply } from '../coaching/reply.js';
import { feelingNames } from '../coaching/rewrite/feeling-names.js';
import type { Said } from '../coaching/said.js';
import { newTalk, type Talk } from '../coaching/talk/talk.js';
import { compileLines, createVoice } from '../coaching/voice/voice.js';
import type { Engine } from '../language/engine.js';
import type { Conversation, Render } from './conversation.js';
import { conversationKey, keyOf, personId } from './conversation-key.js';
import { deliver } from './deliver.js';
import { createIdleMemory } from './idle-memory.js';
import { peopleIn } from './people.js';
import { readOnce } from './read-once.js';
import { type GateState, newGateState, throughSafety } from './safety-gate.js';
import { createTurnQueue } from './turn-queue.js';
import { createWaking, type Schedule, scheduleWithTimer } from './waking.js';

export interface ConversationOptions {
  engine: Engine;
  catalogue: Catalogue;
  /** Where the people are who asked to be remembered. Everything else lives in memory. */
  storage: Storage;
  clock?: () => Date;
  schedule?: Schedule;
  /** The app's id where the channel has one: turns that nobody asked for are sent in its name. */
  appId?: string;
  /** Must keep an error's message out of what it writes: it may quote a person. */
  log: { error(fields: object, message: string): void };
  /** `this_computer` only when served on loopback: the greeting says so. */
  place: House['place'];
}

/** The one conversation of the house: turns in order, state, dialogs, replies. */
export function createConversation(options: ConversationOptions): Conversation {
  const { catalogue, storage, log, place, clock = () => new Date(), schedule = scheduleWithTimer } = options;
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
      calm: catalogue.calm,
      now: clock,
      place,
    }),
  );
  const people = peopleIn(storage);
  const queue = createTurnQueue();
  const waking = createWaking(schedule);
  const sweeping = setInterval(() => memory.sweep(), 60_000).unref();

  async function oneTurn(context: TurnContext, said: Said, render: Render): Promise<void> {
    const talk = await talkOf.get(context, newTalk());
    if (said.kind !== 'waited') {
      waking.cancel(keyOf(context.activity));
      talk.memory.turn += 1;
    }
    const passage = throughSafety(engine, catalogue, {
      state: await gateOf.get(context, newGateState()),
      said,
      relation: talk.relation,
      turn: talk.memory.turn,
      locale: context.activity.locale,
    });
    await gateOf.set(context, passage.state);
    const { replies, wakeAfter } = passage.said
      ? await throughDialogs(context, passage.said, talk)
      : { replies: [], wakeAfter: null };
    await state.saveChanges(context);
    await deliver(context, [...passage.before, ...replies, ...passage.after], render);
    if (wakeAfter !== null) wakeLater(context, wakeAfter, render);
  }

  function wakeLater({ adapter, activity }: TurnContext, afterMs: number, render: Render): void {
    const reference = TurnContext.getConversationReference(activity);
    waking.set(keyOf(activity), afterMs, () => {
      adapter
        .continueConversationAsync(options.appId ?? '', reference, (later) =>
          inOrder(later, { kind: 'waited' }, render),
        )
        .catch((error: unknown) => log.error({ err: error }, 'a turn nobody asked for failed'));
    });
  }

  const inOrder = (context: TurnContext, said: Said, render: Render): Promise<void> =>
    queue.run(keyOf(context.activity), () =>
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
    );

  async function throughDialogs(context: TurnContext, said: Said, talk: Talk): Promise<Answered> {
    const id = personId(context);
    const person = await people.find(id);
    const turn: Turn = {
      said,
      talk,
      voice: createVoice(lines, talk.memory),
      kept: person?.kept ?? null,
      replies: [],
      wakeAfter: null,
    };
    setTurn(context, turn);
    const dialog = await dialogs.createContext(context);
    if (dialog.activeDialog) await dialog.continueDialog();
    else await dialog.beginDialog('router');

    if (turn.kept && turn.kept !== person?.kept) await people.keep(id, turn.kept, person?.eTag);
    if (!turn.kept && person) await people.erase(id);
    return turn;
  }

  return {
    turn: inOrder,
    /** After the turns that are under way: a turn that ends later would write its words back. */
    forget: (channelId, conversationId) => {
      const key = conversationKey(channelId, conversationId);
      return queue.run(key, async () => {
        waking.cancel(key);
        await memory.delete([`${channelId}/conversations/${conversationId}/`]);
      });
    },
    settled: () => queue.idle(),
    async close() {
      clearInterval(sweeping);
      waking.cancelAll();
      await queue.idle();
    },
  };
}

type Answered = Pick<Turn, 'replies' | 'wakeAfter'>;

/** The Bot Framework wraps errors of dialogs in one that carries the whole conversation along. */
const unwrapped = (error: unknown): unknown => (error instanceof DialogContextError ? error.error : error);
