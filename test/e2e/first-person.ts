import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The real server, built, with an empty data folder of its own; port 0 is any that is free. */
export async function startFirstPerson(port = 0) {
  const dataFolder = await mkdtemp(join(tmpdir(), 'first-person-'));
  const environment = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataFolder,
    LOG_LEVEL: 'error',
  };
  const server = spawn(process.execPath, ['dist/src/commands/start.js'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(server);
  return {
    address,
    dataFolder,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
    },
    async close() {
      if (server.exitCode === null) await this.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

export type FirstPerson = Awaited<ReturnType<typeof startFirstPerson>>;

async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('the server has no standard output');
  for await (const line of createInterface(server.stdout)) {
    const [address] = /http:\/\/\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('the server ended before it said where it is');
}
