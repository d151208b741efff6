import type { Settings } from '../settings.js';

/** The server can't listen where it was told to; the message says why and what to do. */
export class ListenError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'ListenError';
  }
}

export function explainListening(error: unknown, { HOST, PORT }: Pick<Settings, 'HOST' | 'PORT'>): unknown {
  const advice = adviceFor((error as NodeJS.ErrnoException).code, HOST, PORT);
  return advice ? new ListenError(advice, error) : error;
}

function adviceFor(code: string | undefined, host: string, port: number): string | null {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} is not allowed for this user. Choose one above 1023: PORT=3978 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EINVAL':
      return `HOST is "${host}", which is no address of this machine. Use 127.0.0.1.`;
    default:
      return null;
  }
}
