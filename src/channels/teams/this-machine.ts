import type { IncomingMessage } from 'node:http';
import type { Activity } from 'botbuilder';
import { isLoopback } from '../http/loopback.js';
import { refuse } from '../http/refusal.js';
import { sameSite } from '../http/same-site.js';

const ownPages = sameSite();

/**
 * Lets only requests of this machine through: nobody is asked who they are where there is no app id. A proxy on this
 * machine speaks for others, and says so.
 * @throws Refusal 403
 */
export function fromThisMachine(request: IncomingMessage): void {
  const { socket, headers } = request;
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  if (!isLoopback(address) || headers['x-forwarded-for'] || headers.forwarded) throw refuse.onlyThisMachine();
  ownPages(request);
}

/** Nor is anything sent elsewhere. @throws Refusal 403 */
export function serviceOnThisMachine({ serviceUrl }: Pick<Activity, 'serviceUrl'>): void {
  if (!isLoopback(new URL(serviceUrl).hostname)) throw refuse.onlyThisMachine();
}
