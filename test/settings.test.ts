import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { isLoopback } from '../src/channels/http/loopback.js';
import { placeOf, readSettings, SettingsError, settingsSchema } from '../src/settings.js';

const problemsOf = (environment: Record<string, string>) => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
};

const appId = '5f0c9a7e-8b1d-4e52-9c55-0a1b2c3d4e5f';

test('an empty environment gives the defaults', () => {
  expect(readSettings({})).toEqual({
    PORT: 3978,
    HOST: '127.0.0.1',
    PUBLIC_HOSTS: [],
    DATA_DIR: './data',
    MicrosoftAppType: 'SingleTenant',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'development',
  });
});

test('.env.example names every setting with its default, and says what it means', () => {
  const example = readFileSync('.env.example', 'utf8');
  const named = parseEnv(example) as Record<string, string>;
  expect(Object.keys(named).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  expect(readSettings(named)).toEqual(readSettings({}));
  const defaults = Object.fromEntries(
    Object.entries(readSettings({})).map(([key, value]) => [key, `${value}`]),
  );
  const given = (all: Record<string, string>) =>
    Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  expect(given(named)).toEqual(given(defaults));
  for (const name of Object.keys(named)) expect(example).toMatch(new RegExp(`^# .+\\n${name}=`, 'm'));
});

test.each([
  ['PORT', 'abc', /is "abc"; use a whole number/],
  ['PORT', '-1', /whole number/],
  ['PORT', '3978.5', /whole number/],
  ['PORT', '65536', /0 to 65535/],
  ['HOST', '0.0.0.0', /others could reach it.*127\.0\.0\.1.*MicrosoftAppId/],
  ['HOST', '192.168.0.4', /others could reach it/],
  ['PUBLIC_HOSTS', 'https://coach.example.org', /without http:/],
  ['DIRECT_LINE_SECRET', 'too short', /^use at least 32 characters/],
  ['MicrosoftAppType', 'Many', /SingleTenant, UserAssignedMSI, MultiTenant/],
  ['MicrosoftAppTenantId', 'home', /as Azure shows it/],
  ['ChannelService', 'https://example.org', /US Government/],
  ['OAuthUrl', 'nowhere', /use an address/],
  ['LOG_LEVEL', 'loud', /fatal, error, warn/],
])('%s=%s is refused with what to do', (setting, value, problem) => {
  const problems = problemsOf({ [setting]: value }).filter((one) => one.setting === setting);
  expect(problems).toEqual([{ setting, problem: expect.stringMatching(problem) }]);
});

test('all that is wrong is named at once', () => {
  const environment = { PORT: 'abc', HOST: '0.0.0.0', LOG_LEVEL: 'loud', DIRECT_LINE_SECRET: 'hush' };
  expect(
    problemsOf(environment)
      .map(({ setting }) => setting)
      .sort(),
  ).toEqual(Object.keys(environment).sort());
  expect(() => readSettings(environment)).toThrow(/4 mistakes/);
});

test('a secret is never shown', () => {
  expect(() => readSettings({ DIRECT_LINE_SECRET: 'hush-hush' })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hush-hush') }),
  );
});

test.each([
  [{ MicrosoftAppId: appId }, ['MicrosoftAppPassword', 'MicrosoftAppTenantId']],
  [{ MicrosoftAppId: appId, MicrosoftAppType: 'MultiTenant' }, ['MicrosoftAppPassword']],
  [{ MicrosoftAppId: appId, MicrosoftAppType: 'UserAssignedMSI' }, ['MicrosoftAppTenantId']],
  [{ MicrosoftAppPassword: 'hush' }, ['MicrosoftAppId']],
  [{ MicrosoftAppTenantId: appId }, ['MicrosoftAppId']],
  [
    {
      MicrosoftAppId: appId,
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppTenantId: appId,
      MicrosoftAppPassword: 'hush',
    },
    ['MicrosoftAppPassword'],
  ],
  [{ MicrosoftAppId: 'mine' }, ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId']],
])('%j: what goes with it is asked for', (environment, settings) => {
  expect(problemsOf(environment).map(({ setting }) => setting)).toEqual(settings);
});

test('with an app id the server may be reached from elsewhere', () => {
  const environment = {
    HOST: '0.0.0.0',
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'secret',
    MicrosoftAppTenantId: appId,
  };
  expect(readSettings(environment)).toMatchObject(environment);
});

test('an empty setting is left out, and spaces around one are not part of it', () => {
  expect(readSettings({ PORT: ' 0 ', DIRECT_LINE_SECRET: '', MicrosoftAppId: '  ' })).toEqual({
    ...readSettings({}),
    PORT: 0,
  });
});

test('the names of the server are a list', () => {
  const { PUBLIC_HOSTS } = readSettings({ PUBLIC_HOSTS: 'a.example.org, b.example.org,' });
  expect(PUBLIC_HOSTS).toEqual(['a.example.org', 'b.example.org']);
});

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['127.0.0.1.example.org', false],
  ['10.0.0.1', false],
])('%s is loopback: %s', (host, loopback) => {
  expect(isLoopback(host)).toBe(loopback);
});

test.each([
  ['127.0.0.1', [], 'this_computer'],
  ['127.0.0.1', ['coach.example.org'], 'own_server'],
  ['0.0.0.0', [], 'own_server'],
])('HOST %s with the names %j: words are held on %s', (HOST, PUBLIC_HOSTS, place) => {
  expect(placeOf({ HOST, PUBLIC_HOSTS })).toBe(place);
});
