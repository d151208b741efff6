import type { Request, Response, Server } from 'restify';
import type { Logger } from '../logger.js';
import { Refusal, refuse } from './refusal.js';

export function sendJson(response: Response, status: number, body: object): void {
  response.sendRaw(status, JSON.stringify(body), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
}

/** Gives every error of a server the protocol's shape. None carries a stack, or words of the request. */
export function shapeErrors(server: Server, log: Logger): void {
  server.on('restifyError', (_: Request, response: Response, error: unknown, done: () => void) => {
    const refusal = refusalFor(error);
    if (refusal.status === 500) log.error({ err: error }, 'a request failed');
    if (!response.headersSent) sendJson(response, refusal.status, refusal);
    done();
  });
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const status = (error as { statusCode?: unknown } | undefined)?.statusCode;
  if (status === 404 || status === 405) return refuse.notFound();
  if (status === 413) return refuse.bodyTooLarge();
  if (status === 415) return refuse.wrongContentType();
  if (status === 429) return refuse.tooMany();
  return refuse.broken();
}
