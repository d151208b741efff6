import { withSettings } from './settings/with-settings.js';
import { closeOnSignal } from './start/close-on-signal.js';
import { endOnFault } from './start/end-on-fault.js';

await withSettings(async (settings, log) => {
  // Loaded late: it takes a second, and a wrong setting is told before.
  const { startApplication } = await import('../application.js');
  const application = await startApplication(settings, log, { warm: true });
  closeOnSignal(application, log);
  endOnFault(log);
  process.stdout.write(`First Person is at ${application.address}\n`);
});
