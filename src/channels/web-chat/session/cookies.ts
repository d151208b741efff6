import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSecure } from '../../http/secure.js';

/** The value of a cookie, or undefined. Values here are JWTs, which need no decoding. */
export function readCookie(request: IncomingMessage, name: string): string | undefined {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}

/**
 * Sets a cookie that scripts cannot read and other sites cannot send.
 * @param seconds how long it lives; undefined: until the browser is closed; 0: it is deleted
 */
export function writeCookie(
  request: IncomingMessage,
  response: ServerResponse,
  { name, value, seconds }: { name: string; value: string; seconds?: number },
): void {
  const parts = [`${name}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Strict'];
  if (seconds !== undefined) parts.push(`Max-Age=${seconds}`);
  if (isSecure(request)) parts.push('Secure');
  response.appendHeader('Set-Cookie', parts.join('; '));
}
