import type { RequestHandler } from 'restify';

/** Headers of every answer; a page that needs more says so itself. */
const closed = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

export const closedByDefault: RequestHandler = (_request, response, next) => {
  for (const [name, value] of Object.entries(closed)) response.setHeader(name, value);
  next();
};

/** For whoever watches whether the server runs; it tells nothing else. */
export const health: RequestHandler = (_request, response, next) => {
  response.sendRaw(200, '{"status":"ok"}', { 'Content-Type': 'application/json; charset=utf-8' });
  next();
};
