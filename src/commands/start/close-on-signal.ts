import type { Logger } from 'pino';
import type { Application } from '../../application.js';

/** A turn that still runs after so many milliseconds is not waited for. */
const patience = 1_500;

/** Ctrl-C, or being told to stop: closes and saves, then ends with 0. A second Ctrl-C ends at once. */
export function closeOnSignal(application: Application, log: Logger): void {
  const stop = async () => {
    process.once('SIGINT', () => process.exit(1));
    setTimeout(() => {
      log.warn('a turn was still running');
      process.exit(0);
    }, patience);
    await application.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
