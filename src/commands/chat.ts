import { createInterface } from 'node:readline';
import { withSettings } from './settings/with-settings.js';

await withSettings(async (settings, log) => {
  // Loaded late: it takes a second, and a wrong setting is told before.
  const [{ openCoach }, { chat }] = await Promise.all([
    import('../coach.js'),
    import('../channels/terminal/chat.js'),
  ]);
  const coach = await openCoach(settings, log);
  const byHand = process.stdin.isTTY && process.stdout.isTTY;
  const lines = createInterface({
    input: process.stdin,
    ...(byHand && { output: process.stdout, prompt: '> ' }),
  });
  await chat(coach.conversation({ place: 'terminal' }), lines, (text) => {
    process.stdout.write(`${text}\n`);
    if (byHand) lines.prompt();
  });
  lines.close();
  await coach.close();
});
