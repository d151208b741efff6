import type { Logger } from 'pino';

/**
 * A fault nobody caught leaves the program in a state nobody knows: it ends, with 1. What was kept is whole on
 * the disk at any moment. The error's own words are not printed, for they may quote what somebody typed.
 */
export function endOnFault(log: Logger): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'First Person ended because of a fault');
    process.exit(1);
  });
}
