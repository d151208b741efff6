import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'restify';
import { refuse } from './refusal.js';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Lets a request through only when it names this server and comes from its own pages. A foreign `Host` is how a
 * rebound DNS name shows itself; a foreign `Origin` is another site in the same browser. Programs send no Origin.
 * @param hosts names this server is reached by, besides loopback
 * @returns a check that throws a Refusal
 */
export function sameSite(hosts: readonly string[] = []): (request: IncomingMessage) => void {
  const known = new Set([...LOOPBACK, ...hosts.map((host) => host.toLowerCase())]);
  return ({ headers }) => {
    const host = headers.host?.toLowerCase() ?? '';
    if (!known.has(host.replace(/:\d+$/, ''))) throw refuse.foreignHost();
    if (headers.origin !== undefined && hostOf(headers.origin) !== host) throw refuse.foreignOrigin();
  };
}

/** A handler that lets only requests pass that `check` does not throw at. */
export function guard(check: (request: IncomingMessage) => void): RequestHandler {
  return (request, _response, next) => {
    try {
      check(request);
    } catch (error) {
      return next(error);
    }
    return next();
  };
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
