import type { Logger } from 'pino';
import { createLog } from '../../log.js';
import { readSettings, type Settings } from '../../settings.js';
import { loadEnvFile } from './load-env-file.js';
import { mendable } from './mendable.js';

/** Runs a command that goes by the settings. A mistake that a person can mend is told and ends it with 1. */
export async function withSettings(run: (settings: Settings, log: Logger) => Promise<void>): Promise<void> {
  try {
    loadEnvFile();
    const settings = readSettings(process.env);
    await run(settings, createLog(settings.LOG_LEVEL));
  } catch (error) {
    if (!mendable(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
