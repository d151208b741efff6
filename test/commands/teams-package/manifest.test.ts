import { messageCommandIds } from '../../../src/catalogue/teams-app.js';
import { manifestOf, manifestVersion } from '../../../src/commands/teams-package/manifest.js';
import { schemaErrors } from '../../support/manifest-schema.js';
import { german, parts } from './parts.js';

const manifest = manifestOf(parts);

test('Microsoft’s own schema finds nothing wrong', () => {
  expect(schemaErrors('MicrosoftTeams', manifestVersion, manifest)).toEqual([]);
  expect(
    schemaErrors('MicrosoftTeams', manifestVersion, manifestOf({ ...parts, languages: [german] })),
  ).toEqual([]);
});

test('the schema would find what is too long, unknown or no UUID', () => {
  const broken = { ...manifest, id: 'none', surprise: 1, name: { short: 'x'.repeat(31) } };
  expect(schemaErrors('MicrosoftTeams', manifestVersion, broken)).toHaveLength(3);
});

test('the bot and the message extension are of the app, and the pages are of the server', () => {
  expect(manifest.bots.map(({ botId }) => botId)).toEqual([parts.appId]);
  expect(manifest.composeExtensions.map(({ botId }) => botId)).toEqual([parts.appId]);
  expect(manifest.validDomains).toEqual(['coach.example.org']);
  expect(manifest.developer).toMatchObject({
    privacyUrl: 'https://coach.example.org/privacy',
    termsOfUseUrl: 'https://coach.example.org/terms',
  });
});

test('every scope of the bot has its commands, and calls them by their name once', () => {
  const [bot] = manifest.bots;
  expect(bot?.commandLists.flatMap(({ scopes }) => scopes)).toEqual(bot?.scopes);
  for (const { commands } of bot?.commandLists ?? []) {
    const titles = commands.map(({ title }) => title);
    expect(titles).toContain('help');
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test('the message extension has the commands the server answers by, a draft below the box and one on a message', () => {
  const commands = manifest.composeExtensions.flatMap((one) => one.commands);
  expect(commands.map(({ id }) => id)).toEqual([...messageCommandIds]);
  expect(commands.map(({ type, context }) => [type, ...context])).toEqual([
    ['action', 'compose'],
    ['query', 'compose'],
    ['action', 'message'],
  ]);
});

test('without a translation none is named; one is named with its file', () => {
  expect(manifest.localizationInfo).toEqual({ defaultLanguageTag: 'en' });
  expect(manifestOf({ ...parts, languages: [german] }).localizationInfo).toEqual({
    defaultLanguageTag: 'en',
    additionalLanguages: [{ languageTag: 'de', file: 'de.json' }],
  });
});
