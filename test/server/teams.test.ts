import { authenticationFor } from '../../src/channels/teams/authentication.js';
import { servesTeams, teamsNotice } from '../../src/server/teams.js';
import { readSettings, registrationOf } from '../../src/settings.js';

const appId = '5f0c9a7e-8b1d-4e52-9c55-0a1b2c3d4e5f';

test.each<[object, boolean, RegExp]>([
  [{}, true, /this machine only, and checks nobody/],
  [{ NODE_ENV: 'development' }, true, /this machine only/],
  [{ NODE_ENV: 'production' }, false, /NODE_ENV is production: \/api\/messages is not served/],
  [{ NODE_ENV: 'production', MicrosoftAppId: appId }, true, /served at \/api\/messages/],
])('with %j Teams is served: %s, and the start says so', (given, served, notice) => {
  const settings = { ...readSettings({}), ...given };
  expect(servesTeams(settings)).toBe(served);
  expect(teamsNotice(settings)).toMatch(notice);
});

test.each([
  ['SingleTenant', { MicrosoftAppPassword: 'hush', MicrosoftAppTenantId: appId }],
  ['MultiTenant', { MicrosoftAppPassword: 'hush' }],
  ['UserAssignedMSI', { MicrosoftAppTenantId: appId }],
])(
  '%s: what the settings allow, the framework takes, and it lets nobody in without a token',
  async (type, more) => {
    const settings = readSettings({ MicrosoftAppId: appId, MicrosoftAppType: type, ...more });
    const authentication = authenticationFor(registrationOf(settings));
    const asked = authentication.authenticateRequest(
      { channelId: 'msteams', serviceUrl: 'https://x' } as never,
      '',
    );
    await expect(asked).rejects.toMatchObject({ statusCode: 401 });
  },
);

test('US Government has its own doors', () => {
  const settings = readSettings({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: 'hush',
    MicrosoftAppTenantId: appId,
    ChannelService: 'https://botframework.azure.us',
  });
  expect(() => authenticationFor(registrationOf(settings))).not.toThrow();
});
