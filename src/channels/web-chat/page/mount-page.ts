import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { plugins, type Request, type RequestHandler, type Response, type Server } from 'restify';
import { guard } from '../../http/same-site.js';
import { isSecure } from '../../http/secure.js';
import type { Logger } from '../../logger.js';
import { NEUTRAL_PAGE } from '../session/mount-session.js';
import { Assets } from './assets.js';
import { html, neutralHtml } from './html.js';
import { type LegalWords, mountLegalPages } from './mount-legal-pages.js';
import type { Place } from './place.js';
import { contentSecurityPolicy } from './security-headers.js';
import { sendHtml } from './send-html.js';

export interface PageParts {
  server: Server;
  check: (request: IncomingMessage) => void;
  assets?: URL;
  place?: Place;
  /** The pages at `/privacy` and `/terms`. */
  legal: LegalWords;
  log: Logger;
}

/** The page, the pages of words beside it, the neutral page, and the files they load. */
export function mountPage(parts: PageParts): void {
  const { server, check, assets: folder, place = 'this_computer', legal, log } = parts;
  const assets = new Assets(folder ?? new URL('./client/', import.meta.url));
  const calls = [guard(check), plugins.throttle({ ip: true, rate: 20, burst: 200 })];

  const page: RequestHandler = async (request: Request, response: Response) => {
    const nonce = randomBytes(16).toString('base64');
    const socket = `${isSecure(request) ? 'wss' : 'ws'}://${request.headers.host}`;
    sendHtml(response, await html({ nonce, assets, place }), contentSecurityPolicy(nonce, socket));
  };

  const neutral: RequestHandler = async (_: Request, response: Response) => {
    sendHtml(response, neutralHtml, "default-src 'none'; img-src data:");
  };

  const file: RequestHandler = async (request: Request, response: Response) => {
    await assets.send(request, response, log);
  };

  server.get('/', ...calls, page);
  server.get(NEUTRAL_PAGE, ...calls, neutral);
  server.head(NEUTRAL_PAGE, ...calls, neutral);
  server.get('/assets/:version/:name', ...calls, file);
  mountLegalPages({ server, calls, assets, place, ...legal });
}
