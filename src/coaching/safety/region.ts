import type { HelpRegion } from '../../catalogue/help-line.js';

/**
 * Which help lines a locale means: "en-GB" is the UK's. Null when the locale tells no country ("en"),
 * `elsewhere` when it tells one we have no lines for.
 */
export function regionOfLocale(locale: string | undefined, regions: HelpRegion[]): string | null {
  const country = locale
    ?.split(/[-_.@]/)
    .slice(1)
    .find((part) => /^[A-Za-z]{2}$/.test(part))
    ?.toUpperCase();
  if (!country) return null;
  return regions.find(({ locales }) => locales.includes(country))?.id ?? 'elsewhere';
}
