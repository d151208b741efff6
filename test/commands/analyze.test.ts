import { spawnSync } from 'node:child_process';
import { jest } from '@jest/globals';
import { otherProcess } from '../support/other-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

// A whole process is started for each test, and the machine may be busy.
jest.setTimeout(60_000);

const other = otherProcess();

async function analyze(args: string[], input = '') {
  const command = other.runSource('src/commands/analyze.js', { args, input, cwd: temporaryFolder() });
  const code = await command.ended;
  return { code, stdout: command.stdout(), stderr: command.stderr() };
}

test('JSON lines in, JSON lines out, from whatever folder; a bad line makes the exit code 2', async () => {
  const { code, stdout, stderr } = await analyze(
    ['--jsonl'],
    '{"id": 1, "text": "You never listen"}\nnope\n{"id": 2, "text": "Thanks!"}\n',
  );
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rows.map(({ id, blaming }) => [id, blaming])).toEqual([
    [1, true],
    [2, false],
  ]);
  expect(stderr).toBe('line 2: is not valid JSON\n');
  expect(code).toBe(2);
});

test('no line at all is nothing, and no mistake', async () => {
  expect(await analyze(['--jsonl'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('bad arguments: nothing on standard output, why on standard error, exit code 2', async () => {
  const { code, stdout, stderr } = await analyze(['--loud']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/--loud.*usage:/s);
});

test('ends quietly when nobody reads on', async () => {
  const line = `${JSON.stringify({ id: 1, text: 'hello' })}\n`;
  const command = other.runSource('src/commands/analyze.js', {
    args: ['--jsonl'],
    input: line.repeat(2_000),
  });
  await command.says(/^\{/);
  command.closeStdout();
  await command.ended;
  expect(command.stderr()).toBe('');
});

test('npm run -s analyze builds what it needs and prints the result alone', () => {
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'analyze', '--', 'You never listen'], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^This may start an argument:\n {2}“never”/);
  expect(status).toBe(0);
});
