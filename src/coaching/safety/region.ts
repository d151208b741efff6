import type { HelpRegion } from '../../catalogue/help-line.js';
import { fold } from '../../language/safety/fold.js';

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

const beforePlace =
  /(?:^| )(?:i am|im|we are|i live|we live|i am living|living|based|here|i am calling from|i am from|i am writing from|moved|am)(?: (?:in|from|to|over|down|up|currently|now|right|at|the|here|based|living|near))* $/;

/**
 * Where the person says they are: "I'm in India", "we live in the UK", or the name alone. Null when no place is
 * named, or only in passing ("the flight to Canada").
 */
export function regionInWords(text: string, regions: HelpRegion[]): string | null {
  for (const { words } of fold(text, new Map([["i'm", 'i am']]), () => null)) {
    const line = ` ${words.join(' ')} `;
    for (const { id, names } of regions) {
      const named = names.some((name) => {
        const at = line.indexOf(` ${name} `);
        return at >= 0 && (line.trim() === name || beforePlace.test(line.slice(0, at + 1)));
      });
      if (named) return id;
    }
  }
  return null;
}
