import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** A page with its socket open. `closed`: the code it was closed with. */
async function visit(address: string) {
  const { headers, streamUrl } = await startTalk(address);
  const socket = new WebSocket(streamUrl);
  await new Promise((open) => socket.once('open', open));
  return { headers, closed: new Promise<number>((code) => socket.once('close', code)) };
}

async function refreshed(address: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(`${address}/v3/directline/tokens/refresh`, { method: 'POST', headers });
  return ((await answer.json()) as { error: { code: string } }).error.code;
}

const locks = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('lock-'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

test('a data folder through the day: one process at a time, Ctrl-C, a restart, being told to stop', async () => {
  const cwd = temporaryFolder();
  const first = await started({}, cwd);
  expect((await fetch(`${first.address}/health`)).status).toBe(200);
  expect(first.stdout().split('\n')).toEqual([
    `First Person is at ${first.address}`,
    expect.stringMatching(/\/api\/messages answers this machine only/),
    '',
  ]);
  expect(first.stderr()).toBe('');

  const intruder = start({}, cwd);
  expect(await intruder.ended).toBe(1);
  expect(intruder.stderr()).toMatch(new RegExp(`^The data folder .* is in use .* process ${first.pid}\\b`));
  const page = await visit(first.address);

  first.signal('SIGINT');
  expect(await first.ended).toBe(0);
  expect(await page.closed).not.toBe(1006);
  expect(locks(first.dataFolder)).toEqual(['']);

  const second = await started({}, cwd);
  // The secret is kept: the token is known, only its conversation is gone.
  expect(await refreshed(second.address, page.headers)).toBe('ConversationNotFound');
  const last = await visit(second.address);
  second.signal('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(await last.closed).not.toBe(1006);
});

test('.env in the working folder is read, the environment wins, and all that is wrong is named at once', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, '.env'), 'PORT=none\nLOG_LEVEL=loud\n');
  const { ended, stdout, stderr } = start({ PORT: '0', HOST: '0.0.0.0' }, cwd);
  expect(await ended).toBe(1);
  expect(stderr()).toMatch(
    /^The settings have 2 mistakes.*\n {2}LOG_LEVEL: is "loud".*\n {2}HOST: is "0\.0\.0\.0"/,
  );
  expect(stderr()).not.toMatch(/PORT|^\s+at /m);
  expect(stdout()).toBe('');
});

test('a .env that cannot be read is named', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, '.env'));
  const { ended, stderr } = start({}, cwd);
  expect(await ended).toBe(1);
  expect(stderr()).toContain(".env: can't be read");
});

test('a port in use is named, and the data folder is let go', async () => {
  const taken = createServer();
  await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
  const { port } = taken.address() as AddressInfo;
  const { ended, stderr, dataFolder } = start({ PORT: String(port) });
  expect(await ended).toBe(1);
  expect(stderr()).toMatch(new RegExp(`^Port ${port} is in use.*PORT=${port + 1} npm start\\n$`));
  expect(locks(dataFolder)).toEqual(['']);
  taken.close();
});

test('a data folder that cannot be written to is named', async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'file'), '');
  const { ended, stderr } = start({ DATA_DIR: join(cwd, 'file', 'data') }, cwd);
  expect(await ended).toBe(1);
  expect(stderr()).toMatch(/^The data folder .*file\/data can't be written to \(ENOTDIR\)\. .*DATA_DIR/);
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

test('wrong content is named by file, line and key, all of it at once, and nothing is begun', async () => {
  const content = other.ownContent();
  writeFileSync(join(content, 'patterns', 'label.yaml'), 'id: label\nname: 3\n');
  writeFileSync(join(content, 'patterns', 'should.yaml'), 'id: [should\nname: half\n');
  const { ended, stdout, stderr, dataFolder } = start();
  expect(await ended).toBe(1);
  expect(stderr()).toMatch(/^The content has \d+ mistakes:\n/);
  expect(stderr()).toMatch(/^ {2}content\/patterns\/label\.yaml:2 name: /m);
  expect(stderr()).toMatch(/^ {2}content\/patterns\/should\.yaml:2: is not valid YAML/m);
  expect(stderr()).not.toMatch(/^\s+at /m);
  expect(stdout()).toBe('');
  expect(existsSync(dataFolder)).toBe(false);
});
