import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/**
 * The last step of a build: puts beside the compiled code what the compiler leaves behind. The page's own files,
 * and Microsoft's Web Chat, which is installed for building only and is large, so it is compressed here, once.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const client = join('src', 'channels', 'web-chat', 'page', 'client');
const target = join(root, 'dist', client);

async function changed(source: string, copy: string): Promise<boolean> {
  const [from, to] = await Promise.all([stat(source), stat(copy).catch(() => undefined)]);
  return !to || to.mtimeMs < from.mtimeMs || to.size !== from.size;
}

async function copyWebChat(): Promise<void> {
  const source = join(root, 'node_modules', 'botframework-webchat', 'dist', 'webchat.js');
  const copy = join(target, 'webchat.js');
  if (!(await changed(source, copy))) return;
  await writeFile(`${copy}.gz`, await promisify(gzip)(await readFile(source), { level: 9 }));
  await cp(source, copy);
}

await mkdir(target, { recursive: true });
await cp(join(root, client), target, { recursive: true });
await copyWebChat();
