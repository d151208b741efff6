import {
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder';

/** How the bot is registered, and where its cloud is when that is not the public one; names as Microsoft's. */
export type Registration = ConfigurationBotFrameworkAuthenticationOptions;

/** What the bot proves itself with when it answers. */
export type Credentials = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];

/**
 * Checks who calls, and says who answers, as the settings have it. Without an app id everybody is let in: whoever
 * mounts it must see to it that only this machine can reach it.
 * @param credentials when they are not what the settings say
 */
export const authenticationFor = (
  registration: Registration,
  credentials?: Credentials,
): ConfigurationBotFrameworkAuthentication =>
  new ConfigurationBotFrameworkAuthentication(
    registration.MicrosoftAppId ? registration : { MicrosoftAppType: 'MultiTenant' },
    credentials,
  );

const wrongTokens = ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'];

/** Whether an error of the framework says that the caller is not who they say they are. */
export function isRefused(error: unknown): boolean {
  const { name, statusCode } = (error ?? {}) as { name?: string; statusCode?: number };
  return statusCode === 401 || statusCode === 403 || wrongTokens.includes(name ?? '');
}
