import type { TeamsApp, TeamsLanguage } from '../../catalogue/teams-app.js';
import { type ManifestParts, manifestOf, manifestVersion } from './manifest.js';

/**
 * A translation as Teams reads it: the place of a text in the manifest ("bots[0].commandLists[0].commands[1].title")
 * and that text in the language. Only what differs is in it, and the three texts Teams always wants.
 */
export function translationOf(language: TeamsLanguage, parts: ManifestParts): Record<string, string> {
  const before = new Map(textsIn(manifestOf(parts)));
  const after = textsIn(manifestOf({ ...parts, app: translated(parts.app, language) }));
  const wanted = after.filter(([place, text]) => always.has(place) || before.get(place) !== text);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.Localization.schema.json`,
    ...Object.fromEntries(wanted),
  };
}

const always = new Set(['name.short', 'description.short', 'description.full']);

function translated(
  app: TeamsApp,
  { name, description, commands, messageCommands }: TeamsLanguage,
): TeamsApp {
  const list = (one: TeamsApp['commands']['personal']) =>
    one.map(({ says, description: inEnglish }) => ({ says, description: commands[says] ?? inEnglish }));
  return {
    ...app,
    name,
    description,
    commands: { personal: list(app.commands.personal), group: list(app.commands.group) },
    messageCommands,
  };
}

/** Every text of a JSON value, with its place. */
function textsIn(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, `${place}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, place === '' ? key : `${place}.${key}`));
}
