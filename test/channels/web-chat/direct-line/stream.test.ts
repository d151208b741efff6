import { request } from 'node:http';
import { WebSocket } from 'ws';
import { until } from '../browser.js';
import { webChatForEachTest } from './web-chat-for-each-test.js';

const { served, begin } = webChatForEachTest();

/** A bare socket: what came, and how it ended. */
function open(url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(url, { headers });
  const frames: { activities: { text?: string }[]; watermark: string }[] = [];
  socket.on('message', (data) => frames.push(JSON.parse(String(data))));
  const refused = new Promise<number>((status) => {
    socket.on('unexpected-response', (_, response) => status(response.statusCode ?? 0));
  });
  socket.on('error', () => {});
  return {
    socket,
    frames,
    refused,
    texts: () => frames.flatMap(({ activities }) => activities.map(({ text }) => text)),
  };
}

test('a socket gets what there is, then what comes, with a watermark; pings and noise are ignored', async () => {
  const { api, id, streamUrl } = await begin();
  const { socket, frames, texts } = open(streamUrl, { origin: served().origin });
  await until(() => texts().includes('Welcome'));
  for (const noise of ['', 'hello?', '{"activities":[]}']) socket.send(noise);
  await api.post(id, { type: 'message', text: 'hello' });
  await until(() => texts().includes('You said hello'));
  expect(texts()).toEqual(['Welcome', 'hello', undefined, 'You said hello']);
  const marks = frames.map(({ watermark }) => Number(watermark));
  expect(marks).toEqual([...marks].sort((a, b) => a - b));
  expect(marks[0]).toBeGreaterThan(0);
  socket.close();
});

test('a second socket takes nothing away from the first', async () => {
  const { streamUrl } = await begin();
  const first = open(streamUrl);
  await until(() => first.texts().length > 0);
  const second = open(streamUrl);
  await until(() => second.texts().length > 0);
  expect(second.frames[0]?.activities).toEqual(first.frames[0]?.activities);
  first.socket.close();
  second.socket.close();
});

test('a stream opened with a watermark begins after it', async () => {
  const { api, id } = await begin();
  const { watermark } = await until(async () => {
    const { body } = await api.read(id);
    return body.activities.length > 0 && body;
  });
  await api.post(id, { type: 'message', text: 'hello' });
  const { streamUrl } = (await api.reconnect(id, watermark)).body;
  const { socket, texts } = open(streamUrl);
  await until(() => texts().includes('You said hello'));
  expect(texts()).not.toContain('Welcome');
  socket.close();
});

test('a signal that nobody was there to see reaches the next socket, once', async () => {
  const { api, id, streamUrl } = await begin();
  await api.post(id, { type: 'message', text: 'remember me' });
  await until(async () => JSON.stringify((await api.read(id)).body).includes('Gladly'));
  const first = open(streamUrl);
  await until(() => first.frames.length > 0);
  expect(first.frames.flatMap(({ activities }) => activities)).toContainEqual(
    expect.objectContaining({ type: 'event', name: 'firstPerson', value: 'remember' }),
  );
  const second = open(streamUrl);
  await until(() => second.frames.length > 0);
  expect(JSON.stringify(second.frames)).not.toContain('firstPerson"');
  first.socket.close();
  second.socket.close();
});

describe('a socket is refused', () => {
  test.each<[string, (streamUrl: string) => string, Record<string, string>, number]>([
    ['from another site', (url) => url, { origin: 'https://evil.example' }, 403],
    ['from another port', (url) => url, { origin: 'http://127.0.0.1:1' }, 403],
    ['by another name', (url) => url, { host: 'evil.example' }, 403],
    ['without a ticket', (url) => url.replace(/t=[^&]+/, ''), {}, 403],
    ['with a forged ticket', (url) => url.replace(/t=[^&]+/, 't=a.b.c'), {}, 403],
    ['for no conversation', (url) => url.replace(/conversations\/[\w-]+/, 'conversations/none'), {}, 404],
    ['at another path', (url) => url.replace('/stream', '/else'), {}, 404],
  ])('%s', async (_, urlFrom, headers, status) => {
    const { streamUrl } = await begin();
    expect(await open(urlFrom(streamUrl), headers).refused).toBe(status);
  });

  test('with a ticket older than a minute', async () => {
    const { streamUrl } = await begin();
    served().pass(61_000);
    expect(await open(streamUrl).refused).toBe(403);
  });

  test("with a ticket for someone else's conversation", async () => {
    const [mine, theirs] = [await begin(), await begin()];
    expect(await open(mine.streamUrl.replace(mine.id, theirs.id)).refused).toBe(403);
  });

  test('with a token in place of a ticket', async () => {
    const { api, streamUrl } = await begin();
    const { token } = (await api.refresh()).body;
    expect(await open(streamUrl.replace(/t=[^&]+/, `t=${token}`)).refused).toBe(403);
  });
});

test.each([
  ['evil.example', 403],
  ['evil.example:3978', 403],
  ['localhost.evil.example', 403],
  ['localhost', 200],
  ['LOCALHOST:1', 200],
  ['[::1]:3978', 200],
])('the host %s gets %i', async (host, status) => {
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const path = '/v3/directline/tokens/generate';
    request(
      { host: '127.0.0.1', port: served().port, method: 'POST', path, headers: { host } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .on('error', reject)
      .end();
  });
  expect(await answered).toBe(status);
});

test('closing the server closes its sockets', async () => {
  const { streamUrl } = await begin();
  const { socket, frames } = open(streamUrl);
  await until(() => frames.length > 0);
  const closed = new Promise((done) => socket.on('close', done));
  await served().chat.close();
  await closed;
});
