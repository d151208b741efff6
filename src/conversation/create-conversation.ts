import { randomInt } from 'node:crypto';
import { ConversationState, TurnContext, UserState } from 'botbuilder';
import { DialogContextError } from 'botbuilder-dialogs';
import { afterDanger } from '../coaching/rehearsal/rehearsing.js';
import { line, reply, together } from '../coaching/reply.js';
import type { Said } from '../coaching/said.js';
import { forgetInSight } from '../coaching/talk/in-sight.js';
import { newTalk, type Talk } from '../coaching/talk/talk.js';
import { compileLines } from '../coaching/voice/voice.js';
import type { Conversation, Render } from './conversation.js';
import { conversationKey, keyOf, personId, personKey } from './conversation-key.js';
import type { ConversationOptions } from './conversation-options.js';
import { deliver } from './deliver.js';
import { createDialogTurn } from './dialog-turn.js';
import { glanceAt } from './glance.js';
import { houseOf } from './house-of.js';
import { createIdleMemory } from './idle-memory.js';
import { peopleIn } from './people.js';
import { readOnce } from './read-once.js';
import { type GateState, newGateState, throughSafety } from './safety-gate.js';
import { createTurnQueue } from './turn-queue.js';
import { createWaking, scheduleWithTimer } from './waking.js';

/** The one conversation of the house: turns in order, state, dialogs, replies. */
export function createConversation(options: ConversationOptions): Conversation {
  const { catalogue, storage, log, place, clock = () => new Date(), schedule = scheduleWithTimer } = options;
  const { engine, forget } = readOnce(options.engine);
  const lines = compileLines(catalogue.phrases);
  const memory = createIdleMemory(clock);
  const state = new ConversationState(memory);
  const talkOf = state.createProperty<Talk>('talk');
  const watch = options.safetyByPerson ? new UserState(memory) : state;
  const gateOf = watch.createProperty<GateState & { turns: number }>('safety');
  const house = houseOf(engine, catalogue, { now: clock, place, seed: options.seed ?? anySeed });
  const dialogs = createDialogTurn(house, lines, storage, state);
  const people = peopleIn(storage);
  const queue = createTurnQueue();
  const waking = createWaking(schedule);
  const sweeping = setInterval(() => memory.sweep(), 60_000).unref();

  async function oneTurn(context: TurnContext, said: Said, render: Render): Promise<void> {
    const talk = await talkOf.get(context, newTalk());
    const gate = await gateOf.get(context, { ...newGateState(), turns: 0 });
    if (said.kind !== 'waited' && said.kind !== 'took') {
      waking.cancel(keyOf(context.activity));
      talk.memory.turn += 1;
      gate.turns += 1;
    }
    const passage = throughSafety(engine, catalogue, {
      state: gate,
      said,
      relation: talk.relation,
      turn: gate.turns,
      asksTheirs: talk.asksTheirWords,
      asksRisk: talk.asksRisk,
      locale: context.activity.locale,
    });
    await gateOf.set(context, { ...passage.state, turns: gate.turns });
    if (passage.said?.kind === 'typed' || passage.said?.kind === 'pressed') talk.asksTheirWords = false;
    if (said.kind === 'typed' || said.kind === 'pressed') talk.asksRisk = false;
    const worried = passage.state.safety.concern !== null;
    const { replies, wakeAfter } = passage.said
      ? await dialogs.answer(context, passage.said, talk, worried)
      : { replies: [], wakeAfter: null };
    // What safety answered stands last now: a bare "no" is for that, not for a button above it.
    if (!passage.said && passage.before.length > 0) {
      forgetInSight(talk);
      afterDanger(talk, passage.state.safety.concern?.level ?? null);
    }
    if (worried && !passage.said) await dialogs.forgetDrafts(context);
    await state.saveChanges(context);
    if (watch !== state) await watch.saveChanges(context);
    const all = [...passage.before, ...replies, ...passage.after];
    await deliver(context, options.oneMessage && all.length > 1 ? [together(all)] : all, render);
    if (wakeAfter !== null) wakeLater(context, wakeAfter, render);
  }

  function wakeLater({ adapter, activity }: TurnContext, afterMs: number, render: Render): void {
    // What comes by itself replies to nothing: the page follows it, and reads an answer from its beginning.
    const { activityId: _, ...reference } = TurnContext.getConversationReference(activity);
    waking.set(keyOf(activity), afterMs, () => {
      adapter
        .continueConversationAsync(options.appId ?? '', reference, (later) =>
          inOrder(later, { kind: 'waited' }, render),
        )
        .catch((error: unknown) => log.error({ err: error }, 'a turn nobody asked for failed'));
    });
  }

  async function drop(channelId: string, conversationId: string): Promise<void> {
    waking.cancel(conversationKey(channelId, conversationId));
    await memory.delete([`${channelId}/conversations/${conversationId}/`]);
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

  return {
    turn: inOrder,
    /** After the turns that are under way: a turn that ends later would write its words back. */
    forget: (channelId, conversationId) =>
      queue.run(conversationKey(channelId, conversationId), () => drop(channelId, conversationId)),
    erase: ({ channelId, conversationId, from }) =>
      queue.run(conversationKey(channelId, conversationId), () =>
        queue.run(`person ${personKey(channelId, from)}`, async () => {
          await drop(channelId, conversationId);
          await memory.delete([`${channelId}/users/${from}/`]);
          await people.erase(personKey(channelId, from));
        }),
      ),
    async isStopped({ channelId, from }) {
      const key = `${channelId}/users/${from}/`;
      const watched = (await memory.read([key]))[key] as { safety?: GateState } | undefined;
      return watched?.safety?.safety.concern?.level === 'clear';
    },
    glance(words, locale) {
      try {
        return glanceAt(words, locale, { tools: house.tools, catalogue, lines });
      } finally {
        forget();
      }
    },
    settled: () => queue.idle(),
    async close() {
      clearInterval(sweeping);
      waking.cancelAll();
      await queue.idle();
    },
  };
}

const anySeed = (): number => randomInt(2 ** 31);

/** The Bot Framework wraps errors of dialogs in one that carries the whole conversation along. */
const unwrapped = (error: unknown): unknown => (error instanceof DialogContextError ? error.error : error);
