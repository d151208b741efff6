import { plugins, type Request, type RequestHandler } from 'restify';
import { refuse } from './refusal.js';

const LARGEST_BODY = 256 * 1024;

/** Handlers that read a body of at most 256 KB. A packed body could grow on unpacking, so it is refused. */
export function readBody(): RequestHandler[] {
  const plain: RequestHandler = (request, _response, next) =>
    next(request.headers['content-encoding'] ? refuse.wrongContentType() : undefined);
  return [plain, ...[plugins.bodyReader({ maxBodySize: LARGEST_BODY })].flat()];
}

/** @throws Refusal 400 when the body is not JSON */
export function jsonOf(request: Request): unknown {
  try {
    return JSON.parse(String(request.body ?? ''));
  } catch {
    throw refuse.malformedJson();
  }
}
