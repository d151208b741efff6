import type { IncomingMessage } from 'node:http';

/** Whether the person reaches this server by https, here or at a proxy before it. */
export function isSecure({ socket, headers }: IncomingMessage): boolean {
  return 'encrypted' in socket || headers['x-forwarded-proto'] === 'https';
}
