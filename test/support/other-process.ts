import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transpile } from './transpiled.js';

export interface OtherProcess {
  pid: number | undefined;
  stdout(): string;
  stderr(): string;
  /** Resolves with a line of standard output once there is one like this; fails when the process ends before. */
  says(line: string | RegExp): Promise<string>;
  signal(name: NodeJS.Signals): void;
  /** Its exit code, once it has ended; null when a signal ended it. */
  ended: Promise<number | null>;
  /** Ends it without a chance to tidy up. */
  kill(): Promise<void>;
}

/** Runs scripts on the sources in a second process; `SRC` in an import is the sources' folder. For one test file. */
export function otherProcess() {
  let sources: ReturnType<typeof transpile>;
  const running = new Set<OtherProcess>();
  let scripts = 0;
  beforeAll(() => {
    sources = transpile();
  });
  afterAll(async () => {
    await Promise.all([...running].map((each) => each.kill()));
    sources.remove();
  });
  const start = (file: string, options: { env?: NodeJS.ProcessEnv; cwd?: string; args?: string[] } = {}) => {
    const started = begin(file, options);
    running.add(started);
    void started.ended.then(() => running.delete(started));
    return started;
  };
  return {
    run(script: string, options?: Parameters<typeof start>[1]): OtherProcess {
      scripts += 1;
      const file = join(sources.path, `script-${scripts}.js`);
      writeFileSync(file, script.replaceAll('SRC', join(sources.path, 'src')));
      return start(file, options);
    },
    /** Runs a file of the sources: `src/commands/start.js`. */
    runSource: (file: string, options?: Parameters<typeof start>[1]): OtherProcess =>
      start(join(sources.path, file), options),
  };
}

function begin(
  file: string,
  { env, cwd, args = [] }: { env?: NodeJS.ProcessEnv; cwd?: string; args?: string[] },
): OtherProcess {
  const child = spawn(process.execPath, [file, ...args], { env: env ?? process.env, cwd });
  let stdout = '';
  let stderr = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return {
    pid: child.pid,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    signal: (name) => void child.kill(name),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    says: (line) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = stdout
            .split('\n')
            .find((each) => (typeof line === 'string' ? each === line : line.test(each)));
          if (found === undefined) return;
          child.stdout.off('data', look);
          resolve(found);
        };
        child.stdout.on('data', look);
        void ended.then((code) => reject(new Error(`ended with ${code} before it said ${line}:\n${stderr}`)));
        look();
      }),
  };
}
