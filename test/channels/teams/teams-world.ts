import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { type Application, type ApplicationOptions, startApplication } from '../../../src/application.js';
import { createLog } from '../../../src/log.js';
import { readSettings } from '../../../src/settings.js';
import { recordingConnector } from './recording-connector.js';

export const bot = { id: '28:5f0c9a7e-8b1d-4e52-9c55-0a1b2c3d4e5f', name: 'First Person' };

interface WorldOptions extends ApplicationOptions {
  settings?: Record<string, string>;
  folder: string;
  connector?: Awaited<ReturnType<typeof recordingConnector>>;
}

/** The whole application, a connector that remembers what it sends, and people who write in Teams. */
export async function teamsWorld({ settings = {}, folder, connector: own, ...options }: WorldOptions) {
  const logged: string[] = [];
  const log = createLog('trace', { write: (line) => void logged.push(line) });
  const connector = own ?? (await recordingConnector());
  const application: Application = await startApplication(
    readSettings({ PORT: '0', DATA_DIR: folder, ...settings }),
    log,
    options,
  );
  const endpoint = `${application.address}/api/messages`;

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(endpoint, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });

  /** Somebody, in a private chat unless it is said otherwise. */
  function person(name: string = randomUUID(), where: Partial<Activity['conversation']> = {}) {
    const from = { id: `29:${name}`, name: 'Alex', aadObjectId: `aad-${name}` };
    const conversation = { conversationType: 'personal', id: `a:${name}`, tenantId: 't1', ...where };
    const activity = (more: Partial<Activity>): Partial<Activity> => ({
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      timestamp: new Date().toISOString() as never,
      locale: 'en-GB',
      from,
      recipient: bot,
      conversation: conversation as Activity['conversation'],
      ...more,
    });
    /** Sends an activity; comes back with what the bot sent meanwhile. */
    const send = async (more: Partial<Activity>) => {
      connector.taken();
      const response = await post(JSON.stringify(activity(more)));
      return { status: response.status, body: await response.json(), sent: connector.taken() };
    };
    const messages = async (more: Partial<Activity>): Promise<Activity[]> => {
      const { status, sent } = await send(more);
      if (status !== 200) throw new Error(`answered with ${status}`);
      return sent.map((call) => call.activity).filter(({ type }) => type === 'message');
    };
    return {
      from,
      conversation,
      activity,
      send,
      /** Types something; comes back with the messages that answer it. */
      say: (text: string, more: Partial<Activity> = {}) => messages({ type: 'message', text, ...more }),
      press: (value: object, more: Partial<Activity> = {}) =>
        messages({ type: 'message', value, replyToId: 'card', ...more }),
      messages,
      invoke: async (invoked: string, value: object) => {
        const { status, body, sent } = await send({ type: 'invoke', name: invoked, value });
        return { status, body, sent };
      },
    };
  }

  return {
    application,
    connector,
    endpoint,
    logged,
    post,
    person,
    /** Waits until the bot has sent something by itself. */
    async sentLater(): Promise<Activity[]> {
      while (connector.calls.length === 0) await pause(10);
      return connector.taken().map(({ activity }) => activity);
    },
    async close() {
      await application.close();
      await connector.close();
    },
  };
}

export type TeamsWorld = Awaited<ReturnType<typeof teamsWorld>>;
export type TeamsPerson = ReturnType<TeamsWorld['person']>;
