import type { Response } from 'restify';

/** A page of ours: kept nowhere, framed by nobody, told to no other site. */
export function sendHtml(response: Response, body: string, policy: string): void {
  response.sendRaw(200, body, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    // Not no-referrer: a form would then send the origin `null`, and leaving without scripts be refused.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
}
