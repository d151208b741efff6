import type { TeamsApp, TeamsLanguage } from '../../catalogue/teams-app.js';

/** The version of Microsoft's manifest schema. It is the oldest that has all we use, so that every tenant takes it. */
export const manifestVersion = '1.22';

/** Names of the files in the package. */
export const colorIcon = 'color.png';
export const outlineIcon = 'outline.png';
export const languageFile = ({ language }: Pick<TeamsLanguage, 'language'>): string => `${language}.json`;

export interface ManifestParts {
  app: TeamsApp;
  /** Translations; they come as files beside the manifest. */
  languages: TeamsLanguage[];
  /** The bot's id in Azure, a UUID. It is the id of the app as well. */
  appId: string;
  /** The name the server is reached by. */
  domain: string;
  /** Semantic version of this program: Teams takes an update only under a new one. */
  version: string;
}

/** What Teams is told about the app: https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema */
export function manifestOf({ app, languages, appId, domain, version }: ManifestParts) {
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`,
    manifestVersion,
    version,
    id: appId,
    developer: {
      name: app.developer,
      websiteUrl: `https://${domain}/`,
      privacyUrl: `https://${domain}/privacy`,
      termsOfUseUrl: `https://${domain}/terms`,
    },
    name: app.name,
    description: app.description,
    icons: { color: colorIcon, outline: outlineIcon },
    accentColor: app.accent,
    localizationInfo: {
      defaultLanguageTag: app.language,
      ...(languages.length > 0 && {
        additionalLanguages: languages.map((one) => ({ languageTag: one.language, file: languageFile(one) })),
      }),
    },
    defaultInstallScope: 'personal',
    bots: [botOf(app, appId)],
    composeExtensions: [messageExtensionOf(app, appId)],
    validDomains: [domain],
  };
}

const botOf = ({ commands }: TeamsApp, botId: string) => ({
  botId,
  scopes: ['personal', 'team', 'groupChat'],
  supportsFiles: false,
  isNotificationOnly: false,
  commandLists: (
    [
      ['personal', commands.personal],
      ['team', commands.group],
      ['groupChat', commands.group],
    ] as const
  ).map(([scope, list]) => ({
    scopes: [scope],
    commands: list.map(({ says, description }) => ({ title: says, description })),
  })),
});

/** *Check before I send*: below the message box, as a dialog and as a search, and on a message that is there. */
function messageExtensionOf({ messageCommands }: TeamsApp, botId: string) {
  const { checkDraft, quickRewrite, checkMessage } = messageCommands;
  const { draft, ...quick } = quickRewrite;
  return {
    botId,
    commands: [
      { id: 'checkDraft', type: 'action', context: ['compose'], fetchTask: true, ...checkDraft },
      {
        id: 'quickRewrite',
        type: 'query',
        context: ['compose'],
        initialRun: true,
        ...quick,
        parameters: [{ name: 'draft', inputType: 'text', ...draft }],
      },
      { id: 'checkMessage', type: 'action', context: ['message'], fetchTask: true, ...checkMessage },
    ],
  };
}
