import { randomBytes } from 'node:crypto';
import type { Request, RequestHandler, Response, Server } from 'restify';
import type { HelpRegion } from '../../../catalogue/help-line.js';
import type { LegalPage } from '../../../catalogue/legal-page.js';
import { regionOfLocale } from '../../../coaching/safety/region.js';
import type { Assets } from './assets.js';
import { legalHtml } from './legal-html.js';
import type { Place } from './place.js';
import { wordsPagePolicy } from './security-headers.js';
import { sendHtml } from './send-html.js';

/** What the pages say, and the help lines they show. */
export interface LegalWords {
  pages: readonly LegalPage[];
  regions: HelpRegion[];
}

interface LegalPagesParts extends LegalWords {
  server: Server;
  /** What every request of a page goes through first. */
  calls: RequestHandler[];
  assets: Assets;
  place: Place;
}

/** Each page at the address of its id: `/privacy`, `/terms`. */
export function mountLegalPages({ server, calls, assets, place, pages, regions }: LegalPagesParts): void {
  for (const page of pages) {
    const handler: RequestHandler = async (request: Request, response: Response) => {
      const nonce = randomBytes(16).toString('base64');
      const region = regionOf(request, regions);
      const body = await legalHtml({ page, pages, regions, region, place, nonce, assets });
      sendHtml(response, body, wordsPagePolicy(nonce));
    };
    server.get(`/${page.id}`, ...calls, handler);
    server.head(`/${page.id}`, ...calls, handler);
  }
}

/** The region of the first language that tells one: "en-GB,en;q=0.8". */
function regionOf(request: Request, regions: HelpRegion[]): string | null {
  const languages = String(request.headers['accept-language'] ?? '').split(',');
  for (const language of languages) {
    const region = regionOfLocale(language.split(';')[0]?.trim(), regions);
    if (region) return region;
  }
  return null;
}
