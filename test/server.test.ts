import { createServer as createHttpServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import type { TurnContext } from 'botbuilder';
import { WebSocket } from 'ws';
import { createLog } from '../src/log.js';
import { createServer, type RunningServer } from '../src/server.js';
import { legalWords } from './support/legal-words.js';
import { startTalk } from './support/talk.js';

const logged: string[] = [];
const log = createLog('trace', { write: (line) => void logged.push(line) });
const running: RunningServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  logged.splice(0);
});

const echo = async (context: TurnContext) => {
  if (context.activity.type === 'message') await context.sendActivity(`You said ${context.activity.text}`);
};

async function serve(settings: { HOST?: string; PORT?: number; PUBLIC_HOSTS?: string[] } = {}, logic = echo) {
  const server = await createServer(
    { HOST: '127.0.0.1', PORT: 0, PUBLIC_HOSTS: [], ...settings },
    { logic, secret: 'a secret for tests', legal: legalWords, log },
  );
  running.push(server);
  return server;
}

async function errorOf(response: Response) {
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  return { status: response.status, ...error };
}

test('the address opens the page', async () => {
  const { address } = await serve();
  expect(address).toMatch(/^http:\/\/localhost:\d+$/);
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('First Person');
});

test.each([
  ['::1', /^http:\/\/\[::1\]:\d+$/],
  ['localhost', /^http:\/\/localhost:\d+$/],
  ['127.0.0.2', /^http:\/\/127\.0\.0\.2:\d+$/],
])('HOST %s is served', async (host, address) => {
  const server = await serve({ HOST: host });
  expect(server.address).toMatch(address);
  expect((await fetch(server.address)).status).toBe(200);
});

test('without Teams there is nothing at its address', async () => {
  const { address } = await serve();
  expect((await fetch(`${address}/api/messages`, { method: 'POST', body: '{}' })).status).toBe(404);
});

test('health tells that the server runs, and nothing else', async () => {
  const { address } = await serve();
  const health = await fetch(`${address}/health`);
  expect(await health.json()).toEqual({ status: 'ok' });
});

test.each(['/health', '/nothing-here', '/v3/directline/conversations'])(
  '%s carries the headers that close it to other sites',
  async (path) => {
    const { address } = await serve();
    const { headers } = await fetch(`${address}${path}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('server')).toBeNull();
  },
);

test.each([
  ['GET', '/nothing-here', 404, 'NotFound'],
  ['DELETE', '/health', 404, 'NotFound'],
  ['GET', '/../../etc/passwd', 404, 'NotFound'],
  ['GET', '/%E0%A4%A', 404, 'NotFound'],
  ['GET', `/${'x'.repeat(10_000)}`, 404, 'NotFound'],
])('%s %.40s is refused in JSON', async (method, path, status, code) => {
  const { address } = await serve();
  const answer = await raw(address, method, path);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.body)).toEqual({ error: { code, message: expect.any(String) } });
});

test('malformed JSON, and a body over 256 KB, get a clear answer; the conversation goes on', async () => {
  const { address } = await serve();
  const { post } = await startTalk(address);
  expect(await errorOf(await post('{"type": "message", "text": "half'))).toMatchObject({
    status: 400,
    code: 'MalformedJson',
  });
  expect(
    await errorOf(await post(JSON.stringify({ type: 'message', text: 'x'.repeat(257 * 1024) }))),
  ).toMatchObject({
    status: 413,
    code: 'BodyTooLarge',
  });
  expect((await post('{"type": "message", "text": "hello"}')).status).toBe(200);
});

test('a request that is no HTTP does not disturb the server', async () => {
  const { address } = await serve();
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  const answer = await new Promise<string>((resolve, reject) => {
    socket.once('data', (data) => resolve(data.toString()));
    socket.once('error', reject);
    socket.write('NOT HTTP AT ALL\r\n\r\n');
  });
  socket.destroy();
  expect(answer).toContain('400 Bad Request');
  expect((await fetch(`${address}/health`)).status).toBe(200);
});

test('a port in use is named, with how to choose another', async () => {
  const other = createHttpServer();
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const { port } = other.address() as AddressInfo;
  await expect(serve({ PORT: port })).rejects.toThrow(new RegExp(`Port ${port} is in use.*PORT=${port + 1}`));
  other.close();
});

test('an address that is not of this machine is named', async () => {
  await expect(serve({ HOST: '192.0.2.1' })).rejects.toThrow('HOST is "192.0.2.1"');
});

test('a foreign host name is refused unless it is one of ours', async () => {
  const { address } = await serve({ PUBLIC_HOSTS: ['coach.example.org'] });
  const asked = (host: string) => raw(address, 'GET', '/', { Host: host });
  expect((await asked('coach.example.org')).status).toBe(200);
  expect((await asked('rebound.example.com')).status).toBe(403);
});

test('close waits for the turn that runs, then closes every socket', async () => {
  const done: string[] = [];
  let goOn = () => {};
  const slow = async (context: TurnContext) => {
    if (context.activity.type !== 'message') return;
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    done.push('turn');
  };
  const { address, close } = await serve({}, slow);
  running.pop();
  const { post, streamUrl } = await startTalk(address);
  const socket = new WebSocket(streamUrl);
  await new Promise((open) => socket.once('open', open));
  const socketClosed = new Promise((closed) => socket.once('close', closed)).then(() => done.push('socket'));
  await post('{"type": "message", "text": "hello"}');
  const closing = close().then(() => done.push('closed'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(done).toEqual([]);
  goOn();
  await Promise.all([closing, socketClosed]);
  expect(done[0]).toBe('turn');
  await expect(fetch(`${address}/health`)).rejects.toThrow();
});

test('what people write is not logged, whatever goes wrong', async () => {
  const failing = async (context: TurnContext) => {
    if (context.activity.type === 'message') throw new Error(`can't read ${context.activity.text}`);
  };
  const { address } = await serve({}, failing);
  const { post } = await startTalk(address);
  const secretWords = 'you never listen to me';
  await post(JSON.stringify({ type: 'message', text: secretWords }));
  await post(`{"text": "${secretWords}`);
  await fetch(`${address}/nothing?words=${encodeURIComponent(secretWords)}`);
  await new Promise((resolve) => setImmediate(resolve));
  expect(logged.join()).toContain('a turn failed');
  expect(logged.join()).not.toMatch(/never listen/);
});

/** A request as it stands, without what fetch would tidy up. */
function raw(address: string, method: string, path: string, headers: Record<string, string> = {}) {
  const { port } = new URL(address);
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
