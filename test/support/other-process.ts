import { spawn } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transpile } from './transpiled.js';

export interface OtherProcess {
  pid: number | undefined;
  stdout(): string;
  stderr(): string;
  /** Resolves with a line of standard output once there is one like this; fails when the process ends before. */
  says(line: string | RegExp): Promise<string>;
  /** Stops reading its standard output, as `| head` does. */
  closeStdout(): void;
  signal(name: NodeJS.Signals): void;
  /** Its exit code, once it has ended; null when a signal ended it. */
  ended: Promise<number | null>;
  /** Ends it without a chance to tidy up. */
  kill(): Promise<void>;
}

interface Options {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  args?: string[];
  /** What it reads on standard input. */
  input?: string;
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
  const start = (file: string, options: Options = {}) => {
    const started = begin(file, options);
    running.add(started);
    void started.ended.then(() => running.delete(started));
    return started;
  };
  return {
    run(script: string, options?: Options): OtherProcess {
      scripts += 1;
      const file = join(sources.path, `script-${scripts}.js`);
      writeFileSync(file, script.replaceAll('SRC', join(sources.path, 'src')));
      return start(file, options);
    },
    /** From now on the sources find a copy of the content instead of it. @returns the folder of the copy. */
    ownContent(): string {
      writeFileSync(join(sources.path, 'package.json'), '{"type": "module"}');
      cpSync('content', join(sources.path, 'content'), { recursive: true });
      return join(sources.path, 'content');
    },
    /** Runs a file of the sources: `src/commands/start.js`. */
    runSource: (file: string, options?: Options): OtherProcess => start(join(sources.path, file), options),
  };
}

function begin(file: string, { env, cwd, args = [], input = '' }: Options): OtherProcess {
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
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return {
    pid: child.pid,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    closeStdout: () => void child.stdout.destroy(),
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
