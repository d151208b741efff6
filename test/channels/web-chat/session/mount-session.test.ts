import { type Browser, bearer, browserAt, until } from '../browser.js';
import { ConnectionStatus, clientOf } from '../direct-line/direct-line-client.js';
import { type Served, serveWebChat } from '../serve-web-chat.js';

let served: Served;
beforeEach(async () => {
  served = await serveWebChat();
});
afterEach(() => served.close());

/** What the page does when it is loaded. */
async function load(browser: Browser) {
  const { token, conversationId } = await browser.generate();
  const client = clientOf({ domain: served.domain, token });
  await client.reaches(ConnectionStatus.Online);
  return { token, conversationId, client };
}

const personOf = (token: string) =>
  JSON.parse(String(Buffer.from(token.split('.')[1] ?? '', 'base64url'))).user as string;

test('the sitting is a cookie that scripts cannot read and other sites cannot send', async () => {
  const { headers } = await browserAt(served).call('POST', '/v3/directline/tokens/generate');
  expect(headers.getSetCookie()).toEqual([
    expect.stringMatching(/^sitting=[\w.-]+; Path=\/; HttpOnly; SameSite=Strict$/),
  ]);
});

test('behind https the cookie is sent over https only, and the stream is a secure one', async () => {
  const browser = browserAt(served);
  const headers = { 'x-forwarded-proto': 'https' };
  const answer = await browser.call('POST', '/v3/directline/tokens/generate', { headers });
  expect(answer.headers.getSetCookie()[0]).toMatch(/; Secure$/);
  const authorization = `Bearer ${answer.body.token}`;
  const started = await browser.call('POST', '/v3/directline/conversations', {
    headers: { ...headers, authorization },
  });
  expect(started.body.streamUrl).toMatch(/^wss:/);
});

test('a reload comes back to the same conversation, whole', async () => {
  const browser = browserAt(served);
  const before = await load(browser);
  await before.client.hears('Welcome');
  await before.client.say('hello');
  await before.client.hears('You said hello');
  before.client.end();
  const after = await load(browser);
  expect(after.conversationId).toBe(before.conversationId);
  await after.client.hears('You said hello');
  expect(after.client.texts()).toEqual(['Welcome', 'hello', 'You said hello']);
});

test('a reload after half an hour of quiet begins anew', async () => {
  const browser = browserAt(served);
  const before = await browser.generate();
  served.pass(30 * 60_000);
  expect((await browser.generate()).conversationId).not.toBe(before.conversationId);
});

test('two browsers are two people; a forged cookie is a third', async () => {
  const [one, two] = [browserAt(served), browserAt(served)];
  const first = personOf((await one.generate()).token);
  expect(personOf((await two.generate()).token)).not.toBe(first);
  const forged = browserAt(served);
  forged.cookies.set('sitting', `${one.cookies.get('sitting')?.slice(0, -4)}AAAA`);
  expect(personOf((await forged.generate()).token)).not.toBe(first);
});

test('a pass of one kind is no pass of another', async () => {
  const browser = browserAt(served);
  const { token } = await browser.generate();
  const thief = browserAt(served);
  thief.cookies.set('remembered', String(browser.cookies.get('sitting')));
  thief.cookies.set('sitting', token);
  expect(personOf((await thief.generate()).token)).not.toBe(personOf(token));
});

test('closing the browser forgets who was here, unless they are remembered', async () => {
  const browser = browserAt(served);
  const first = personOf((await browser.generate()).token);
  browser.close();
  const second = personOf((await browser.generate()).token);
  expect(second).not.toBe(first);

  const answer = await browser.call('POST', '/session/remember');
  expect(answer.headers.getSetCookie()[0]).toMatch(
    /^remembered=.*HttpOnly; SameSite=Strict; Max-Age=31536000$/,
  );
  browser.close();
  const back = await browser.generate();
  expect(personOf(back.token)).toBe(second);

  await browser.call('POST', '/session/forget');
  browser.close();
  expect(personOf((await browser.generate()).token)).not.toBe(second);
});

test('nobody is remembered who does not sit here', async () => {
  expect((await browserAt(served).call('POST', '/session/remember')).status).toBe(404);
});

test('leaving ends the conversation, clears the sitting and goes to a page that says nothing', async () => {
  const browser = browserAt(served);
  const { conversationId, token, client } = await load(browser);
  await client.hears('Welcome');
  const answer = await browser.call('POST', '/session/leave');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/new-tab']);
  expect(browser.cookies.has('sitting')).toBe(false);
  expect(served.ended).toEqual([conversationId]);
  expect((await bearer(browser, token).read(conversationId)).status).toBe(404);
  const neutral = await browser.call('GET', '/new-tab');
  expect(neutral.body).toContain('<title>New tab</title>');
  expect(neutral.body).not.toMatch(/first person/i);
  expect((await browser.generate()).conversationId).not.toBe(conversationId);
});

test('other sites cannot make anybody leave, be remembered or be forgotten', async () => {
  const browser = browserAt(served);
  await browser.generate();
  for (const path of ['/session/leave', '/session/remember', '/session/forget']) {
    const answer = await browser.call('POST', path, { headers: { origin: 'https://evil.example' } });
    expect(answer.status).toBe(403);
  }
  expect(served.ended).toEqual([]);
});

describe('after a safety answer', () => {
  async function afterDanger() {
    const browser = browserAt(served);
    const before = await load(browser);
    await before.client.say('my secret');
    await before.client.hears('You said my secret');
    await before.client.say('danger');
    await before.client.hears('Help');
    return { browser, ...before };
  }

  test('a reload restores that answer and no words', async () => {
    const { browser, client } = await afterDanger();
    client.end();
    const again = await load(browser);
    await again.client.hears('Help');
    expect(again.client.texts()).toEqual(['Help']);
    expect(JSON.stringify(again.client.received)).not.toContain('firstPerson');
  });

  test('words said after it are not restored either, nor by asking for a watermark later', async () => {
    const { browser, client, token, conversationId } = await afterDanger();
    await client.say('another secret');
    await client.hears('You said another secret');
    client.end();
    const again = await load(browser);
    await again.client.hears('Help');
    expect(again.client.texts()).toEqual(['Help']);
    const { body } = await bearer(browser, token).read(conversationId, '1');
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  test('a page that only lost its socket misses nothing', async () => {
    const { client } = await afterDanger();
    client.cut();
    await client.say('no');
    await client.hears('You said no');
    expect(client.texts()).toContain('Help');
  });
});

test('what a client writes as a signal is none', async () => {
  const browser = browserAt(served);
  const { client, token, conversationId } = await load(browser);
  await client.hears('Welcome');
  await client.say('hello', { firstPerson: { withholdHistory: true, leave: true } });
  await client.hears('You said hello');
  const { body } = await until(async () => bearer(browser, token).read(conversationId));
  expect(body.activities).toHaveLength(3);
  expect(client.received.filter(({ type }) => (type as string) === 'event')).toEqual([]);
});
