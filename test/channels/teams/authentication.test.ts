import { jest } from '@jest/globals';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { openIdIssuer } from './open-id-issuer.js';
import { recordingConnector } from './recording-connector.js';
import { type TeamsWorld, teamsWorld } from './teams-world.js';

const appId = '5f0c9a7e-8b1d-4e52-9c55-0a1b2c3d4e5f';
const tenant = '11111111-2222-4333-8444-555555555555';

/** For whom tokens were asked for, since the last look. */
const tokens: string[] = [];

/** Proves the bot with a token of its own making; Microsoft's service is not asked for one. */
class OwnToken extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials(id: string) {
    tokens.push(id);
    return {
      signRequest: async (request: { headers: { set(name: string, value: string): void } }) => {
        request.headers.set('authorization', 'Bearer the-bot-itself');
        return request;
      },
    } as never;
  }
}

type Issuer = Awaited<ReturnType<typeof openIdIssuer>>;
let world: TeamsWorld;
let issuer: Issuer;
const printed: unknown[] = [];

beforeAll(async () => {
  const connector = await recordingConnector();
  issuer = await openIdIssuer(appId, connector.serviceUrl);
  const settings = {
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'a password',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenant,
    ToBotFromChannelOpenIdMetadataUrl: issuer.metadata,
    ToBotFromChannelTokenIssuer: 'https://issuer.example',
    ToBotFromEmulatorOpenIdMetadataUrl: issuer.metadata,
    ToChannelFromBotLoginUrl: 'https://login.example',
    ToChannelFromBotOAuthScope: 'https://api.example',
    OAuthUrl: 'https://token.example',
  };
  world = await teamsWorld({
    folder: temporaryFolder(),
    settings,
    connector,
    credentials: new OwnToken(settings),
  });
  for (const name of ['error', 'warn', 'log'] as const)
    jest.spyOn(console, name).mockImplementation((...words) => void printed.push(words));
});
afterAll(async () => {
  jest.restoreAllMocks();
  await world.close();
  await issuer.close();
});

const words = 'You never listen to me when I talk about the zinnias';

async function send(authorization: string | null, more: object = {}) {
  world.connector.taken();
  const { activity } = world.person();
  const response = await world.post(
    JSON.stringify({ ...activity({ type: 'message', text: words }), ...more }),
    authorization === null ? {} : { Authorization: authorization },
  );
  return { status: response.status, body: await response.text(), sent: world.connector.taken() };
}

test('a token of the issuer for this bot and this service is let in, and the bot proves itself in turn', async () => {
  const { status, sent } = await send(`Bearer ${await issuer.token()}`);
  expect(status).toBe(200);
  expect(sent.map(({ activity }) => activity.type)).toEqual(['typing', 'message']);
  expect(sent.map(({ authorization }) => authorization)).toEqual([
    'Bearer the-bot-itself',
    'Bearer the-bot-itself',
  ]);
});

test.each<[string, () => Promise<string> | string | null]>([
  ['no token', () => null],
  ['an empty header', () => ''],
  ['another scheme', () => 'Basic dXNlcjpwYXNz'],
  ['something that is no token', () => 'Bearer not-a-token'],
  ['a token that is not signed', async () => `Bearer ${unsigned(await issuer.token())}`],
  ['a token signed by somebody else', async () => `Bearer ${await issuer.forged()}`],
  ['a token of a key that is not published', async () => `Bearer ${await issuer.unknownKey()}`],
  ['an expired token', async () => `Bearer ${await issuer.token({ expiresIn: -3600 })}`],
  ['a token that is not valid yet', async () => `Bearer ${await issuer.token({ notBefore: 3600 })}`],
  ['a token for another bot', async () => `Bearer ${await issuer.token({ audience: tenant })}`],
  [
    'a token of another issuer',
    async () => `Bearer ${await issuer.token({ issuer: 'https://evil.example' })}`,
  ],
  [
    'a token for another service address',
    async () => `Bearer ${await issuer.token({ serviceUrl: 'https://evil.example/' })}`,
  ],
])('%s is refused, and nothing of the text is logged or answered', async (_what, authorization) => {
  const { status, body, sent } = await send(await authorization());
  expect(status).toBe(401);
  expect(JSON.parse(body).error.code).toBe('Unauthorized');
  expect(sent).toEqual([]);
  expect(world.logged.at(-1)).toMatch(/a request was refused/);
  expect(`${body} ${world.logged.join()} ${JSON.stringify(printed)}`).not.toMatch(/zinnias|never listen/);
});

test('a token does not open the door for another channel, nor for half an activity', async () => {
  const authorization = `Bearer ${await issuer.token()}`;
  // A key is endorsed for channels: with another one the token itself is refused.
  expect((await send(authorization, { channelId: 'webchat' })).status).toBe(401);
  expect((await send(authorization, { conversation: {} })).status).toBe(400);
  expect((await send(authorization, { from: null })).status).toBe(400);
});

test('what comes by itself later is sent in the name of the bot as well', async () => {
  const authorization = `Bearer ${await issuer.token()}`;
  const { activity } = world.person();
  const say = (text: string) =>
    world.post(JSON.stringify({ ...activity({ type: 'message', text }) }), { Authorization: authorization });
  await say('breathe with me');
  world.connector.taken();
  tokens.splice(0);
  await world.sentLater();
  expect(world.connector.all.at(-1)?.type).toBe('message');
  expect(new Set(tokens)).toEqual(new Set([appId]));
  await say('stop');
});

/** The same claims under a header that says there is no signature. */
function unsigned(token: string): string {
  const [, claims] = token.split('.');
  return `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${claims}.`;
}
