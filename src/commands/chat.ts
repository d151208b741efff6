import { createInterface } from 'node:readline';
import { loadCatalogue } from '../catalogue/load.js';
import { chat } from '../channels/terminal/chat.js';
import { createConversation } from '../conversation/create-conversation.js';
import { compile } from '../language/engine.js';
import { createLog } from '../log.js';
import { contentFolder } from '../package-folder.js';
import { readSettings } from '../settings.js';
import { openDataFolder } from '../storage/data-folder.js';
import { loadEnvFile } from './start/load-env-file.js';
import { mendable } from './start/mendable.js';

try {
  loadEnvFile();
  const settings = readSettings(process.env);
  const log = createLog(settings.LOG_LEVEL);
  const catalogue = loadCatalogue(contentFolder());
  const data = await openDataFolder(settings.DATA_DIR, (damage) =>
    log.error(damage, 'a damaged file was set aside'),
  );
  const conversation = createConversation({
    engine: compile(catalogue),
    catalogue,
    storage: data.kept,
    log,
    place: 'terminal',
  });
  const byHand = process.stdin.isTTY && process.stdout.isTTY;
  const lines = createInterface({
    input: process.stdin,
    ...(byHand && { output: process.stdout, prompt: '> ' }),
  });
  await chat(conversation, lines, (text) => {
    process.stdout.write(`${text}\n`);
    if (byHand) lines.prompt();
  });
  lines.close();
  await conversation.close();
  await data.close();
} catch (error) {
  if (!mendable(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
