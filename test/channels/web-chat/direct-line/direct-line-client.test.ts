import { bearer, browserAt, until } from '../browser.js';
import { type Served, serveWebChat } from '../serve-web-chat.js';
import { ConnectionStatus, clientOf } from './direct-line-client.js';

let served: Served;
beforeEach(async () => {
  served = await serveWebChat();
});
afterEach(() => served.close());

const connect = (options: { token: string; webSocket?: boolean }) =>
  clientOf({ domain: served.domain, webSocket: true, ...options });

test.each([true, false])(
  'the client connects, is welcomed, sends and receives; sockets: %p',
  async (webSocket) => {
    const { token } = await browserAt(served).generate();
    const client = connect({ token, webSocket });
    await client.hears('Welcome');
    const id = await client.say('hello', { clientActivityID: 'mine' });
    await client.hears('You said hello');
    expect(client.texts()).toEqual(['Welcome', 'hello', 'You said hello']);
    expect(client.received.find((activity) => activity.id === id)).toMatchObject({
      channelData: { clientActivityID: 'mine' },
    });
    expect(client.states).toContain(ConnectionStatus.Online);
  },
);

test('typing is shown over the socket and is no history', async () => {
  const { token, conversationId } = await browserAt(served).generate();
  const client = connect({ token });
  await client.hears('Welcome');
  await client.say('hello');
  await until(() => client.received.some(({ type }) => type === 'typing'));
  await client.hears('You said hello');
  const { body } = await bearer(browserAt(served), token).read(conversationId);
  expect(body.activities.map(({ type }: { type: string }) => type)).not.toContain('typing');
});

test('a client that loses its socket comes back with its watermark and gets what it missed, once', async () => {
  const browser = browserAt(served);
  const { token, conversationId } = await browser.generate();
  const client = connect({ token });
  await client.hears('Welcome');
  client.cut();
  await bearer(browser, token).post(conversationId, { type: 'message', text: 'meanwhile' });
  await client.hears('You said meanwhile');
  expect(client.texts()).toEqual(['Welcome', 'meanwhile', 'You said meanwhile']);
});

test('two clients of one conversation hear the same', async () => {
  const browser = browserAt(served);
  const one = connect({ token: (await browser.generate()).token });
  await one.hears('Welcome');
  const two = connect({ token: (await browser.generate()).token });
  await two.hears('Welcome');
  await one.say('hello');
  await Promise.all([one.hears('You said hello'), two.hears('You said hello')]);
  expect(two.texts()).toEqual(one.texts());
});

test('an expired token is told as such, not as a failed message', async () => {
  const { token } = await browserAt(served).generate();
  const client = connect({ token });
  await client.hears('Welcome');
  served.pass(1801_000);
  await client.say('too late');
  await client.reaches(ConnectionStatus.ExpiredToken);
});

test('a client with a foreign token fails to connect', async () => {
  const client = connect({ token: 'eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyIjoiZGxfeCJ9.c2ln' });
  await client.reaches(ConnectionStatus.FailedToConnect);
});

test('a conversation that ends closes its socket, and the client learns that it is over', async () => {
  const browser = browserAt(served);
  const client = connect({ token: (await browser.generate()).token });
  await client.hears('Welcome');
  await browser.call('POST', '/session/leave');
  await until(() => client.faults.includes('conversation ended'));
  await expect(client.say('anybody?')).rejects.toMatchObject({ status: 404 });
});
