import { createLog } from '../log.js';
import { readSettings } from '../settings.js';
import { closeOnSignal } from './start/close-on-signal.js';
import { endOnFault } from './start/end-on-fault.js';
import { loadEnvFile } from './start/load-env-file.js';
import { mendable } from './start/mendable.js';

try {
  loadEnvFile();
  const settings = readSettings(process.env);
  const log = createLog(settings.LOG_LEVEL);
  // Loaded late: it takes a second, and a wrong setting is told before.
  const { startApplication } = await import('../application.js');
  const application = await startApplication(settings, log);
  closeOnSignal(application, log);
  endOnFault(log);
  process.stdout.write(`First Person is at ${application.address}\n`);
} catch (error) {
  if (!mendable(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
