import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { WebSocket } from 'ws';
import { otherProcess } from '../support/other-process.js';
import { startTalk } from '../support/talk.js';
import { temporaryFolder } from '../support/temporary-folder.js';

// A whole process is started for each test, and the machine may be busy.
jest.setTimeout(60_000);

const other = otherProcess();

/** `npm start` with these settings and no others, in a folder of its own. */
function start(settings: Record<string, string> = {}, cwd = temporaryFolder()) {
  const dataFolder = settings.DATA_DIR ?? join(cwd, 'data');
  const env = { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataFolder, ...settings };
  return { ...other.runSource('src/commands/start.js', { cwd, env }), dataFolder, cwd };
}

async function started(settings: Record<string, string> = {}, cwd?: string) {
  const server = start(settings, cwd);
  const said = await server.says(/^First Person is at http:\/\/localhost:\d+$/);
  return { ...server, address: said.replace('First Person is at ', '') };
}

test('prints the address, alone, and is there', async () => {
  const { address, stdout, stderr, kill } = await started();
  expect((await fetch(`${address}/health`)).status).toBe(200);
  expect(stdout()).toBe(`First Person is at ${address}\n`);
  expect(stderr()).toBe('');
  await kill();
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s closes sockets, saves, and ends with 0', async (signal) => {
  const { address, dataFolder, signal: send, ended } = await started();
  const { streamUrl } = await startTalk(address);
  const socket = new WebSocket(streamUrl);
  await new Promise((open) => socket.once('open', open));
  const closed = new Promise<number>((code) => socket.once('close', code));
  send(signal);
  expect(await ended).toBe(0);
  expect(await closed).not.toBe(1006);
  const lock = readdirSync(dataFolder).find((name) => name.startsWith('lock-')) ?? '';
  expect(readFileSync(join(dataFolder, lock), 'utf8')).toBe('');
});

test('.env in the working folder is read, and the environment wins', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, '.env'), 'PORT=none\nLOG_LEVEL=loud\n');
  const { ended, stderr } = start({ PORT: '0' }, cwd);
  expect(await ended).toBe(1);
  expect(stderr()).toContain('LOG_LEVEL: is "loud"');
  expect(stderr()).not.toContain('PORT');
});

test('a .env that cannot be read is named', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, '.env'));
  const { ended, stderr } = start({}, cwd);
  expect(await ended).toBe(1);
  expect(stderr()).toContain(".env: can't be read");
});

test('all wrong settings are named at once, without a stack', async () => {
  const { ended, stderr, stdout } = start({ PORT: 'abc', HOST: '0.0.0.0', LOG_LEVEL: 'loud' });
  expect(await ended).toBe(1);
  expect(stderr()).toMatch(/3 mistakes.*PORT: .*LOG_LEVEL: .*HOST: /s);
  expect(stderr()).not.toMatch(/^\s+at /m);
  expect(stdout()).toBe('');
});

test('a port in use is named, and the data folder is let go', async () => {
  const taken = createServer();
  await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
  const { port } = taken.address() as AddressInfo;
  const cwd = temporaryFolder();
  const refused = start({ PORT: String(port) }, cwd);
  expect(await refused.ended).toBe(1);
  expect(refused.stderr()).toMatch(new RegExp(`^Port ${port} is in use.*PORT=${port + 1} npm start\\n$`));
  taken.close();
  const { kill } = await started({}, cwd);
  await kill();
});

test('a second process on the same folder is told who has it; after a crash the next one gets in', async () => {
  const cwd = temporaryFolder();
  const first = await started({}, cwd);
  const second = start({}, cwd);
  expect(await second.ended).toBe(1);
  expect(second.stderr()).toMatch(new RegExp(`^The data folder .* is in use .* process ${first.pid}\\b`));
  expect((await fetch(`${first.address}/health`)).status).toBe(200);
  await first.kill();
  const third = await started({}, cwd);
  await third.kill();
});

test('a data folder that cannot be written to is named', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'file'), '');
  const { ended, stderr } = start({ DATA_DIR: join(cwd, 'file', 'data') }, cwd);
  expect(await ended).toBe(1);
  expect(stderr()).toMatch(/^The data folder .*file\/data can't be written to \(ENOTDIR\)\. .*DATA_DIR/);
});

test('a damaged secret is set aside and logged, and the server starts', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'data'), { mode: 0o700 });
  writeFileSync(join(cwd, 'data', 'direct-line-secret.json'), '{"half');
  const { stderr, kill } = await started({}, cwd);
  expect(stderr()).toContain('a damaged file was set aside');
  expect(readdirSync(join(cwd, 'data')).join()).toContain('direct-line-secret.json.damaged-');
  await kill();
});

test.each([
  ['an error nobody caught', "setTimeout(() => { throw new Error('typed: you never listen'); });"],
  ['a rejection nobody caught', "Promise.reject(new Error('typed: you never listen'));"],
])('%s ends the program with 1, its place logged and its words not', async (_what, fault) => {
  const { ended, stderr } = other.run(
    `import { createLog } from 'SRC/log.js';
     import { endOnFault } from 'SRC/commands/start/end-on-fault.js';
     endOnFault(createLog('warn'));
     ${fault}
     setInterval(() => {}, 1000);`,
  );
  expect(await ended).toBe(1);
  expect(stderr()).toContain('ended because of a fault');
  expect(stderr()).not.toContain('never listen');
});

test('the secret is kept: a token of before a restart is still known', async () => {
  const cwd = temporaryFolder();
  const first = await started({}, cwd);
  const { headers } = await startTalk(first.address);
  first.signal('SIGTERM');
  await first.ended;
  const second = await started({}, cwd);
  const refresh = await fetch(`${second.address}/v3/directline/tokens/refresh`, { method: 'POST', headers });
  const { error } = (await refresh.json()) as { error: { code: string } };
  expect(error.code).not.toBe('InvalidToken');
  await second.kill();
});
