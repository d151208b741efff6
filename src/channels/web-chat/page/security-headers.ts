/** Of an empty style element: Web Chat's scrolling makes one without the nonce, and fills it by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

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
    `style-src 'nonce-${nonce}' ${EMPTY_STYLE}`,
  ].join('; ');
}

/** The same for a page of words, that opens no socket and shows no picture. */
export const wordsPagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    'img-src data:',
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
  ].join('; ');
