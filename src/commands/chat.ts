import { createInterface } from 'node:readline';
import { createLog } from '../log.js';
import { readSettings } from '../settings.js';
import { loadEnvFile } from './start/load-env-file.js';
import { mendable } from './start/mendable.js';

try {
  loadEnvFile();
  const settings = readSettings(process.env);
  // Loaded late: it takes a second, and a wrong setting is told before.
  const [{ openCoach }, { chat }] = await Promise.all([
    import('../coach.js'),
    import('../channels/terminal/chat.js'),
  ]);
  const coach = await openCoach(settings, createLog(settings.LOG_LEVEL), { place: 'terminal' });
  const byHand = process.stdin.isTTY && process.stdout.isTTY;
  const lines = createInterface({
    input: process.stdin,
    ...(byHand && { output: process.stdout, prompt: '> ' }),
  });
  await chat(coach.conversation, lines, (text) => {
    process.stdout.write(`${text}\n`);
    if (byHand) lines.prompt();
  });
  lines.close();
  await coach.close();
} catch (error) {
  if (!mendable(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
