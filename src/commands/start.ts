import { startApplication } from '../application.js';
import { ContentError } from '../catalogue/content-error.js';
import { createLog } from '../log.js';
import { ListenError } from '../server/listen-error.js';
import { readSettings, SettingsError } from '../settings.js';
import { DataFolderError } from '../storage/data-folder.js';
import { FolderInUse } from '../storage/folder-lock.js';
import { closeOnSignal } from './start/close-on-signal.js';
import { loadEnvFile } from './start/load-env-file.js';

/** Mistakes a person can mend: their message is all that is shown. */
const mendable = [SettingsError, ContentError, DataFolderError, FolderInUse, ListenError];

try {
  loadEnvFile();
  const settings = readSettings(process.env);
  const log = createLog(settings.LOG_LEVEL);
  const application = await startApplication(settings, log);
  closeOnSignal(application, log);
  process.stdout.write(`First Person is at ${application.address}\n`);
} catch (error) {
  if (!mendable.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
