import type { ManifestParts } from '../../../src/commands/teams-package/manifest.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

/** The content that ships, for an app that does not exist. */
export const parts: ManifestParts = {
  app: wholeCatalogue().teamsApp,
  languages: [],
  appId: '1b2c3d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d',
  domain: 'coach.example.org',
  version: '1.2.3',
};

/** A translation of some of it. */
export const german: ManifestParts['languages'][number] = {
  language: 'de',
  name: { short: 'First Person', full: 'First Person: Schweres so sagen, dass es ankommt' },
  description: { short: 'Sagt Schweres ohne Vorwurf.', full: 'Du schreibst es, wie es kommt.' },
  commands: { help: 'Was ich kann', calm: 'Eine Minute Ruhe' },
  messageCommands: {
    checkDraft: { title: 'Vor dem Senden prüfen', description: 'Entwurf schreiben, Worte wählen' },
    quickRewrite: {
      title: 'Schnell umschreiben',
      description: 'Einen Satz umschreiben',
      draft: { title: 'Dein Entwurf', description: 'So, wie es kommt' },
    },
    checkMessage: { title: 'Was steckt dahinter?', description: 'Gefühl, Wunsch und eine ruhige Antwort' },
  },
};
