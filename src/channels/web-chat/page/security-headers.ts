/** Only this page's own scripts and styles run; only this server is spoken to; nobody may frame it. */
export function contentSecurityPolicy(nonce: string, socketOrigin: string): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    `connect-src blob: 'self' ${socketOrigin}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "img-src blob: data: 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
  ].join('; ');
}
