import { z } from 'zod';
import { isLoopback } from './channels/http/loopback.js';
import type { Registration } from './channels/teams/authentication.js';

const appTypes = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const portRange = 'use a whole number from 0 to 65535 (0: any free port)';
const guid = 'use the id as Azure shows it, like 00000000-0000-0000-0000-000000000000';

const cloudUrl = z
  .url('use an address, like https://login.botframework.com/v1/.well-known/openidconfiguration')
  .optional();

/** Where a cloud other than Microsoft's public one has its doors; all of them or none. */
const ownCloud = [
  'ToBotFromChannelOpenIdMetadataUrl',
  'ToBotFromChannelTokenIssuer',
  'ToBotFromEmulatorOpenIdMetadataUrl',
  'ToChannelFromBotLoginUrl',
  'ToChannelFromBotOAuthScope',
  'OAuthUrl',
] as const;

/** Every setting by its name in the environment. `.env.example` says what each one means. */
export const settingsSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, portRange)
    .transform(Number)
    .pipe(z.number().max(65535, portRange))
    .default(3978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_HOSTS: z
    .string()
    .default('')
    .transform((names) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    )
    .pipe(
      z.array(
        z.string().regex(/^[\w.-]+$/, 'use names without http:// and without a port, like coach.example.org'),
      ),
    ),
  DATA_DIR: z.string().default('./data'),
  DIRECT_LINE_SECRET: z
    .string()
    .min(32, 'use at least 32 characters, or leave it out: one is made at the first start')
    .optional(),
  MicrosoftAppId: z.guid(guid).optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z.enum(appTypes, `use one of ${appTypes.join(', ')}`).default('SingleTenant'),
  MicrosoftAppTenantId: z.guid(guid).optional(),
  ChannelService: z
    .literal(
      'https://botframework.azure.us',
      'leave it out, or use https://botframework.azure.us (US Government)',
    )
    .optional(),
  ToBotFromChannelOpenIdMetadataUrl: cloudUrl,
  ToBotFromChannelTokenIssuer: cloudUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: cloudUrl,
  ToChannelFromBotLoginUrl: cloudUrl,
  ToChannelFromBotOAuthScope: cloudUrl,
  OAuthUrl: cloudUrl,
  LOG_LEVEL: z.enum(logLevels, `use one of ${logLevels.join(', ')}`).default('warn'),
  NODE_ENV: z.string().default('development'),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Names all settings that are wrong at once, each with what to do; never the value of a secret. */
export class SettingsError extends Error {
  constructor(readonly problems: { setting: string; problem: string }[]) {
    const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
    const list = problems.map(({ setting, problem }) => `\n  ${setting}: ${problem}`).join('');
    super(`The settings have ${count} (see .env.example):${list}`);
    this.name = 'SettingsError';
  }
}

/**
 * The settings of an environment. A setting that is empty counts as left out.
 * @throws SettingsError
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.keys(settingsSchema.shape).flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const checked = settingsSchema.safeParse(given);
  const problems = (checked.error?.issues ?? []).map((issue) => {
    const setting = String(issue.path[0]);
    return { setting, problem: `${shown(setting, given[setting])}${issue.message}` };
  });
  const wrong = new Set(problems.map(({ setting }) => setting));
  problems.push(...together(given).filter(({ setting }) => !wrong.has(setting)));
  if (!checked.success || problems.length > 0) throw new SettingsError(problems);
  return checked.data;
}

/** Where what people type is held, as they are told it. A server with public names is reached through a proxy. */
export const placeOf = ({
  HOST,
  PUBLIC_HOSTS,
}: Pick<Settings, 'HOST' | 'PUBLIC_HOSTS'>): 'this_computer' | 'own_server' =>
  isLoopback(HOST) && PUBLIC_HOSTS.length === 0 ? 'this_computer' : 'own_server';

/** How the bot is registered, by Microsoft's own names. */
export const registrationOf = (settings: Settings): Registration => {
  const names = [
    'MicrosoftAppId',
    'MicrosoftAppPassword',
    'MicrosoftAppType',
    'MicrosoftAppTenantId',
    'ChannelService',
    ...ownCloud,
  ] as const;
  return Object.fromEntries(
    names.flatMap((name) => (settings[name] === undefined ? [] : [[name, settings[name]]])),
  );
};

/** What settings must hold together, read as given so that it is told beside whatever else is wrong. */
function together(given: Record<string, string>): { setting: string; problem: string }[] {
  const problems: { setting: string; problem: string }[] = [];
  const missing = (setting: string, why: string) => {
    if (!given[setting]) problems.push({ setting, problem: `is missing: ${why}` });
  };
  const appType = given.MicrosoftAppType ?? 'SingleTenant';
  if (given.MicrosoftAppId) {
    if (appType !== 'UserAssignedMSI')
      missing('MicrosoftAppPassword', `${appType} needs it with MicrosoftAppId`);
    if (appType !== 'MultiTenant') missing('MicrosoftAppTenantId', `${appType} needs it with MicrosoftAppId`);
    if (appType === 'UserAssignedMSI' && given.MicrosoftAppPassword)
      problems.push({
        setting: 'MicrosoftAppPassword',
        problem:
          'is not for UserAssignedMSI, which has no password: leave it out, or choose another MicrosoftAppType',
      });
    if (ownCloud.some((name) => given[name]))
      for (const name of ownCloud) missing(name, 'a cloud of its own needs all of these settings');
  } else if (given.MicrosoftAppPassword || given.MicrosoftAppTenantId) {
    missing('MicrosoftAppId', 'the settings that go with it are there');
  }
  if (!given.MicrosoftAppId && given.HOST && !isLoopback(given.HOST)) {
    const problem = `${shown('HOST', given.HOST)}others could reach it and nobody would be checked; use 127.0.0.1, or set MicrosoftAppId`;
    problems.push({ setting: 'HOST', problem });
  }
  return problems;
}

const secrets = new Set(['DIRECT_LINE_SECRET', 'MicrosoftAppPassword']);

const shown = (setting: string, value: string | undefined): string =>
  value === undefined || secrets.has(setting) ? '' : `is "${value}"; `;
