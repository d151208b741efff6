import { withSettings } from './settings/with-settings.js';
import { closeOnSignal } from './start/close-on-signal.js';
import { endOnFault } from './start/end-on-fault.js';

await withSettings(async (settings, log) => {
  // Loaded late: it takes a second, and a wrong setting is told before.
  const [{ startApplication }, { teamsNotice }] = await Promise.all([
    import('../application.js'),
    import('../server/teams.js'),
  ]);
  const application = await startApplication(settings, log, { warm: true });
  closeOnSignal(application, log);
  endOnFault(log);
  process.stdout.write(`First Person is at ${application.address}\n${teamsNotice(settings)}\n`);
});
