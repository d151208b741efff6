import { manifestVersion } from '../../../src/commands/teams-package/manifest.js';
import { translationOf } from '../../../src/commands/teams-package/translation.js';
import { schemaErrors } from '../../support/manifest-schema.js';
import { german, parts } from './parts.js';

const translation = translationOf(german, parts);

test('Microsoft’s own schema finds nothing wrong', () => {
  expect(schemaErrors('MicrosoftTeams.Localization', manifestVersion, translation)).toEqual([]);
});

test('a text stands under its place in the manifest, in every scope', () => {
  const places = Object.entries(translation).filter(([, text]) => text === 'Was ich kann');
  expect(places.map(([place]) => place)).toEqual([
    'bots[0].commandLists[0].commands[0].description',
    'bots[0].commandLists[1].commands[0].description',
    'bots[0].commandLists[2].commands[0].description',
  ]);
  expect(translation).toMatchObject({
    'name.full': german.name.full,
    'composeExtensions[0].commands[1].parameters[0].title': 'Dein Entwurf',
    'composeExtensions[0].commands[2].title': 'Was steckt dahinter?',
  });
});

test('a name that stays the same is there all the same, for Teams wants it; what a command says is never translated', () => {
  expect(translation['name.short']).toBe('First Person');
  expect(Object.keys(translation).filter((place) => /^bots.*title$/.test(place))).toEqual([]);
});
