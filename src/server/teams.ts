import type { Credentials } from '../channels/teams/authentication.js';
import type { TeamsOptions } from '../channels/teams/mount-teams.js';
import { wordsIn } from '../channels/teams/words.js';
import type { Coach } from '../coach.js';
import { registrationOf, type Settings } from '../settings.js';

/** A server in production answers nobody in Teams whom it can't check. */
export const servesTeams = ({
  MicrosoftAppId,
  NODE_ENV,
}: Pick<Settings, 'MicrosoftAppId' | 'NODE_ENV'>): boolean =>
  MicrosoftAppId !== undefined || NODE_ENV !== 'production';

/** What Teams needs to be served: a conversation of its own, and how the bot is registered. */
export function teamsIn(
  coach: Coach,
  settings: Settings,
  credentials?: Credentials,
): Omit<TeamsOptions, 'server' | 'log' | 'clock'> {
  const appId = settings.MicrosoftAppId ?? '';
  return {
    conversation: coach.conversation({ place: 'teams', appId, oneMessage: true, safetyByPerson: true }),
    words: wordsIn(coach.catalogue.phrases),
    registration: registrationOf(settings),
    ...(credentials && { credentials }),
  };
}

/** What is said of Teams at start. */
export function teamsNotice(settings: Pick<Settings, 'MicrosoftAppId' | 'NODE_ENV'>): string {
  if (settings.MicrosoftAppId) return 'Microsoft Teams is served at /api/messages.';
  return servesTeams(settings)
    ? 'No MicrosoftAppId: /api/messages answers this machine only, and checks nobody.'
    : 'No MicrosoftAppId, and NODE_ENV is production: /api/messages is not served.';
}
