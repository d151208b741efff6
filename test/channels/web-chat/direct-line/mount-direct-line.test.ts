import { bearer, browserAt, until } from '../browser.js';
import { webChatForEachTest } from './web-chat-for-each-test.js';

const { served, begin } = webChatForEachTest();

const texts = (activities: { text?: string }[]) => activities.map(({ text }) => text);

test('the first call starts a conversation, the second finds it', async () => {
  const browser = browserAt(served());
  const generated = await browser.generate();
  const api = bearer(browser, generated.token);
  const [first, second] = [await api.start(), await api.start()];
  expect([first.status, second.status]).toEqual([201, 200]);
  expect(first.body).toEqual({
    conversationId: generated.conversationId,
    token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    expires_in: 1800,
    streamUrl: expect.stringMatching(
      /^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/[\w-]+\/stream\?/,
    ),
  });
  const user = JSON.parse(String(Buffer.from(generated.token.split('.')[1], 'base64url'))).user;
  expect(user).toMatch(/^dl_/);
});

test('whoever only has a token has not come in yet: the bot is not told', async () => {
  const browser = browserAt(served());
  const { token, conversationId: id } = await browser.generate();
  const api = bearer(browser, token);
  await api.post(id, { type: 'message', text: 'hello' });
  const heard = await until(async () => {
    const said = texts((await api.read(id)).body.activities);
    return said.includes('You said hello') && said;
  });
  expect(heard).toEqual(['hello', 'You said hello']);
});

test('one person is welcomed once, however often they start', async () => {
  const { api, id } = await begin();
  await api.start();
  const welcome = await until(async () => (await api.read(id)).body.activities.length > 0 && api.read(id));
  expect(texts(welcome.body.activities)).toEqual(['Welcome']);
});

test('a message is echoed before the reply, with its channel data, its id and the sender of the token', async () => {
  const { api, id } = await begin();
  const posted = await api.post(id, {
    type: 'message',
    text: 'hello',
    from: { id: 'somebody-else' },
    channelData: { clientActivityID: 'c1', more: [1] },
    attachments: [{ contentType: 'text/html', content: 'x' }],
  });
  const { body } = await until(async () => {
    const read = await api.read(id);
    return texts(read.body.activities).includes('You said hello') && read;
  });
  expect(texts(body.activities)).toEqual(['Welcome', 'hello', 'You said hello']);
  const [, echo, answer] = body.activities;
  expect(echo).toMatchObject({ id: posted.body.id, channelData: { clientActivityID: 'c1', more: [1] } });
  expect(echo.from).toMatchObject({ id: expect.stringMatching(/^dl_/), role: 'user' });
  expect(echo.attachments).toBeUndefined();
  expect(Date.parse(echo.timestamp)).not.toBeNaN();
  expect(answer).toMatchObject({ replyToId: posted.body.id, from: { role: 'bot' } });
});

test('a press carries its value to the bot', async () => {
  const { api, id } = await begin();
  await api.post(id, { type: 'message', value: { action: 'feeling', feeling: 'hurt' } });
  await until(async () =>
    texts((await api.read(id)).body.activities).includes('You said {"action":"feeling","feeling":"hurt"}'),
  );
});

test('what is no message is taken and goes nowhere', async () => {
  const { api, id } = await begin();
  for (const type of ['event', 'typing', 'invoke', 'endOfConversation']) {
    expect((await api.post(id, { type, text: 'no' })).status).toBe(200);
  }
  expect(texts((await api.read(id)).body.activities)).not.toContain('no');
});

test('polling with a watermark gives what is new, and the watermark grows', async () => {
  const { api, id } = await begin();
  const first = await until(async () => {
    const read = await api.read(id);
    return read.body.activities.length > 0 && read.body;
  });
  await api.post(id, { type: 'message', text: 'hello' });
  const second = await until(async () => {
    const read = await api.read(id, first.watermark);
    return read.body.activities.length === 2 && read.body;
  });
  expect(texts(second.activities)).toEqual(['hello', 'You said hello']);
  expect(Number(second.watermark)).toBeGreaterThan(Number(first.watermark));
  expect((await api.read(id, second.watermark)).body).toEqual({
    activities: [],
    watermark: second.watermark,
  });
});

test.each(['0', '', 'nonsense', '-3', '9e9'])('the watermark %p means from the start', async (watermark) => {
  const { api, id } = await begin();
  await until(async () => (await api.read(id, watermark)).body.activities.length > 0);
});

test('a token is refreshed, and after half an hour it is expired', async () => {
  const { api, id, browser } = await begin();
  served().pass(15 * 60_000);
  await api.post(id, { type: 'message', text: 'still here' });
  const refreshed = await api.refresh();
  expect(refreshed).toMatchObject({ status: 200, body: { conversationId: id, expires_in: 1800 } });
  served().pass(15 * 60_000 + 1000);
  expect(await api.read(id)).toMatchObject({ status: 403, body: { error: { code: 'TokenExpired' } } });
  expect(await api.refresh()).toMatchObject({ status: 403, body: { error: { code: 'TokenExpired' } } });
  expect((await bearer(browser, refreshed.body.token).read(id)).status).toBe(200);
});

test('a conversation ends after thirty quiet minutes, and its end is told', async () => {
  const { api, id } = await begin();
  served().pass(29 * 60_000);
  await api.post(id, { type: 'message', text: 'hm' });
  const { token } = (await api.refresh()).body;
  served().pass(29 * 60_000);
  served().chat.sweep();
  expect(served().ended).toEqual([]);
  served().pass(60_000);
  served().chat.sweep();
  expect(served().ended).toEqual([id]);
  expect((await bearer(browserAt(served()), token).read(id)).status).toBe(403);
  const fresh = await begin();
  expect(await fresh.api.read(id)).toMatchObject({
    status: 404,
    body: { error: { code: 'ConversationNotFound' } },
  });
});

test("someone else's conversation is closed to me", async () => {
  const [mine, theirs] = [await begin(), await begin()];
  for (const answer of [
    await mine.api.read(theirs.id),
    await mine.api.reconnect(theirs.id),
    await mine.api.post(theirs.id, { type: 'message', text: 'hello' }),
  ]) {
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'Forbidden' } } });
  }
});

describe('a wrong request gets its error in the shape of the protocol', () => {
  const activities = '/v3/directline/conversations/ID/activities';
  const message = JSON.stringify({ type: 'message', text: 'hello' });
  const gone = '/v3/directline/conversations/00000000-0000-4000-8000-000000000000/activities';
  const large = JSON.stringify({ type: 'message', text: 'x'.repeat(256 * 1024) });
  test.each<[string, string, string, RequestInit, number, string]>([
    ['no token', 'POST', activities, { headers: { authorization: '' }, body: message }, 401, 'MissingToken'],
    [
      'no bearer',
      'POST',
      activities,
      { headers: { authorization: 'Basic eDp5' }, body: message },
      401,
      'MalformedToken',
    ],
    [
      'not a JWT',
      'POST',
      activities,
      { headers: { authorization: 'Bearer abc' }, body: message },
      401,
      'MalformedToken',
    ],
    [
      'wrong token',
      'POST',
      activities,
      { headers: { authorization: 'Bearer a.b.c' }, body: message },
      403,
      'InvalidToken',
    ],
    [
      'malformed JSON',
      'POST',
      activities,
      { body: '{"type":"message","text":"my secret' },
      400,
      'MalformedJson',
    ],
    ['empty body', 'POST', activities, {}, 400, 'MalformedJson'],
    ['a list', 'POST', activities, { body: '[]' }, 400, 'BadActivity'],
    ['text that is none', 'POST', activities, { body: '{"type":"message","text":{}}' }, 400, 'BadActivity'],
    ['a large body', 'POST', activities, { body: large }, 413, 'BodyTooLarge'],
    [
      'a packed body',
      'POST',
      activities,
      { headers: { 'content-encoding': 'gzip' }, body: 'x' },
      415,
      'WrongContentType',
    ],
    ['a file', 'POST', '/v3/directline/conversations/ID/upload', { body: 'x' }, 415, 'NoUploads'],
    ['unknown conversation', 'POST', gone, { body: message }, 404, 'ConversationNotFound'],
    ['unknown path', 'GET', '/v3/directline/nothing', {}, 404, 'NotFound'],
    ['unknown path for people', 'GET', '/nothing', { headers: { accept: 'text/html' } }, 404, 'NotFound'],
    ['session id', 'GET', '/v3/directline/session/getsessionid', {}, 404, 'NotFound'],
    ['wrong method', 'PUT', activities, { body: message }, 404, 'NotFound'],
    [
      'foreign origin',
      'GET',
      activities,
      { headers: { origin: 'https://evil.example' } },
      403,
      'ForeignOrigin',
    ],
    ['origin null', 'GET', activities, { headers: { origin: 'null' } }, 403, 'ForeignOrigin'],
  ])('%s', async (_, method, path, init, status, code) => {
    const { browser, token, id } = await begin();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...init.headers };
    const answer = await browser.call(method, path.replace('ID', id), { ...init, headers });
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ error: { code, message: expect.any(String) } });
    expect(JSON.stringify(answer.body)).not.toMatch(/secret|node_modules|\.js/);
  });
});

test('a turn that breaks is answered and logged, without the words of its error', async () => {
  const { api, id } = await begin();
  await api.post(id, { type: 'message', text: 'break' });
  await until(async () =>
    texts((await api.read(id)).body.activities).some((text) => /Something went wrong/.test(text ?? '')),
  );
  expect(served().logged).toHaveLength(1);
  expect(JSON.stringify(served().logged)).toContain('echoBot');
  expect(JSON.stringify(served().logged)).not.toContain('the words of break');
});

test('too many messages at once are refused in the same shape', async () => {
  const { api, id } = await begin();
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => api.post(id, { type: 'message', text: 'x' })),
  );
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.body.error.code).toBe('TooManyRequests');
});
