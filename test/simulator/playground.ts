import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const simulator = '@microsoft/m365agentsplayground@0.2.28';

const notice = `Microsoft's simulator ${simulator} is fetched by npx and run. It is pre-release software under
Microsoft's own licence, which is for trying things out: whoever runs this accepts it (LICENSE in that package).
`;

/** @throws when Chromium is not where it is looked for; the message says what to do. */
export function needChromium(): void {
  const path = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(path))
    throw new Error(
      `Chromium is not at ${path}. Install it (Debian: apt-get install chromium), or set CHROMIUM.`,
    );
}

/**
 * Microsoft's simulator of Teams, talking to a bot.
 * @param endpoint the bot's, `http://127.0.0.1:3978/api/messages`
 * @throws when npx is missing or the simulator does not start; the message says what to do
 */
export async function startPlayground(endpoint: string) {
  process.stderr.write(notice);
  const folder = await mkdtemp(join(tmpdir(), 'first-person-playground-'));
  // A group of processes of its own, for npx starts another, which would be left behind.
  const started = spawn('npx', ['--yes', simulator, 'start', '-e', endpoint, '-c', 'msteams', '--dt'], {
    cwd: folder,
    detached: true,
    env: { ...process.env, BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const port = await listeningPort(started);
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      if (started.pid !== undefined && started.exitCode === null) process.kill(-started.pid);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Playground = Awaited<ReturnType<typeof startPlayground>>;

function listeningPort(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaints = '';
    started.stderr?.on('data', (said) => {
      complaints += said;
    });
    started.once('error', () =>
      reject(new Error('npx is missing: it comes with Node and npm. Install them.')),
    );
    started.once('exit', (code) =>
      reject(
        new Error(
          `${simulator} ended with ${code} before it listened. npx needs the network the first time.\n${complaints}`,
        ),
      ),
    );
    createInterface(started.stdout!).on('line', (line) => {
      const port = /Listening on (\d+)/.exec(line)?.[1];
      if (port) resolve(port);
    });
  });
}
