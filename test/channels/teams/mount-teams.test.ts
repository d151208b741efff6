import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { createServer } from 'restify';
import { shapeErrors } from '../../../src/channels/http/respond.js';
import { mountTeams } from '../../../src/channels/teams/mount-teams.js';
import { wordsIn } from '../../../src/channels/teams/words.js';
import type { Conversation } from '../../../src/conversation/conversation.js';
import { createLog } from '../../../src/log.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';
import { recordingConnector } from './recording-connector.js';
import { bot } from './teams-world.js';

const words = wordsIn(wholeCatalogue().phrases);
const text = 'you never listen to the zinnias';
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** The channel alone; what a conversation would do is `turn`. */
async function serve(
  turn: Conversation['turn'] = async (context) => void (await context.sendActivity('Yes')),
) {
  const logged: string[] = [];
  const log = createLog('trace', { write: (line) => void logged.push(line) });
  const server = createServer({ name: '', log: pino({ level: 'silent' }) as never });
  const connector = await recordingConnector();
  shapeErrors(server, log);
  const conversation = {
    turn,
    isStopped: async () => false,
    glance: () => turn({} as never, { kind: 'waited' }, () => ({})),
  } as never;
  const teams = mountTeams({ server, conversation, words, log, registration: {} });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(
    teams.close,
    connector.close,
    () => new Promise<void>((closed) => server.close(() => closed())),
  );
  const { port } = server.address() as unknown as AddressInfo;
  const activity = (more: object = {}) => ({
    type: 'message',
    id: '1',
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    from: { id: '29:alex' },
    recipient: bot,
    conversation: { id: 'a:1', conversationType: 'personal' },
    text,
    ...more,
  });

  /** A request as it stands: fetch lets nobody choose a Host. */
  async function post(body: string | Buffer, headers: Record<string, string> = {}, method = 'POST') {
    const asked = request({
      host: '127.0.0.1',
      port,
      path: '/api/messages',
      method,
      headers: { Connection: 'close', 'Content-Type': 'application/json', ...headers },
    });
    asked.end(body);
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    let answer = '';
    for await (const chunk of response) answer += chunk;
    return { status: response.statusCode, body: answer };
  }
  return { post, activity, connector, logged };
}

test('a message of this machine is answered where it says', async () => {
  const { post, activity, connector } = await serve();
  expect((await post(JSON.stringify(activity()))).status).toBe(200);
  expect(connector.calls.map((call) => call.activity.text ?? call.activity.type)).toEqual(['typing', 'Yes']);
});

test.each<[string, Record<string, string>, object, number, string]>([
  ['by another name', { Host: 'rebound.example.com' }, {}, 403, 'ForeignHost'],
  ['by way of a proxy', { 'X-Forwarded-For': '203.0.113.7' }, {}, 403, 'OnlyThisMachine'],
  ['by way of a proxy, said in another way', { Forwarded: 'for=203.0.113.7' }, {}, 403, 'OnlyThisMachine'],
  ['from a page of another site', { Origin: 'https://evil.example' }, {}, 403, 'ForeignOrigin'],
  ['to be answered elsewhere', {}, { serviceUrl: 'https://evil.example/' }, 403, 'OnlyThisMachine'],
  ['to be answered at no address', {}, { serviceUrl: 'nowhere' }, 400, 'BadActivity'],
  ['as the web chat', {}, { channelId: 'webchat' }, 403, 'OtherChannel'],
  ['without a type', {}, { type: undefined }, 400, 'BadActivity'],
  ['of nobody', {}, { from: undefined }, 400, 'BadActivity'],
  ['in no conversation', {}, { conversation: { id: '' } }, 400, 'BadActivity'],
  ['with a text that is no text', {}, { text: { deep: 1 } }, 400, 'BadActivity'],
])('without an app id, what comes %s is refused', async (_how, headers, more, status, code) => {
  const { post, activity, connector, logged } = await serve();
  const answer = await post(JSON.stringify(activity(more)), headers);
  expect([answer.status, JSON.parse(answer.body).error.code]).toEqual([status, code]);
  expect(connector.calls).toEqual([]);
  expect(`${answer.body}${logged}`).not.toContain('zinnias');
});

test.each<[string, string | Buffer, Record<string, string>, number]>([
  ['half a JSON', `{"type": "message", "text": "${text}`, {}, 400],
  ['a list', JSON.stringify([text]), {}, 400],
  ['a word', JSON.stringify(text), {}, 400],
  ['nothing', '', {}, 400],
  ['more than 256 KB', JSON.stringify({ text: 'zinnias'.repeat(40_000) }), {}, 413],
  ['a packed body', gzipSync('{}'), { 'Content-Encoding': 'gzip' }, 415],
])('%s is refused', async (_what, body, headers, status) => {
  const { post, logged } = await serve();
  const answer = await post(body, headers);
  expect(answer.status).toBe(status);
  expect(`${answer.body}${logged}`).not.toContain('zinnias');
});

test('only POST is answered', async () => {
  const { post } = await serve();
  expect((await post('', {}, 'GET')).status).toBe(404);
});

test('when a turn fails the person is told, and the log has no words of theirs', async () => {
  const { post, activity, connector, logged } = await serve(async (context) => {
    throw new Error(`can't read ${context.activity.text}`);
  });
  const { status, body } = await post(JSON.stringify(activity()));
  expect(status).toBe(200);
  expect(connector.calls.at(-1)?.activity.text).toMatch(/wrong on my side/);
  expect(logged.join()).toContain('a turn failed');
  expect(`${body}${logged}`).not.toContain('zinnias');
});

test('when Teams can’t be reached, that is logged, without the words that could not be sent', async () => {
  const { post, activity, connector, logged } = await serve(
    async (context) => void (await context.sendActivity(`You said ${context.activity.text}`)),
  );
  connector.breakDown(true);
  const { status } = await post(JSON.stringify(activity()));
  expect(status).toBe(200);
  expect(logged.join()).toContain('nor could that be said');
  expect(logged.join()).not.toContain('zinnias');
});

test('when a message extension fails, nothing is sent into the chat it was opened in', async () => {
  const { post, activity, connector, logged } = await serve(() => {
    throw new Error(`can't read ${text}`);
  });
  const invoke = activity({
    type: 'invoke',
    name: 'composeExtension/query',
    value: { parameters: [{ name: 'draft', value: text }] },
  });
  expect((await post(JSON.stringify(invoke))).status).toBe(501);
  expect(connector.calls).toEqual([]);
  expect(logged.join()).not.toContain('zinnias');
});
