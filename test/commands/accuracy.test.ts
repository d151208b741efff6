import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { otherProcess } from '../support/other-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

// A whole process is started for each test, and the machine may be busy.
jest.setTimeout(60_000);

const other = otherProcess();
const folder = temporaryFolder();

async function accuracy(...args: string[]) {
  const command = other.runSource('src/commands/accuracy.js', { args, cwd: folder });
  const code = await command.ended;
  return { code, stdout: command.stdout(), stderr: command.stderr() };
}

test('the figures of a file, as JSON; a bad line makes the exit code 2', async () => {
  writeFileSync(
    join(folder, 'rows.jsonl'),
    '{"id": 1, "text": "You never listen", "label": "blame", "patterns": ["overgeneralisation"]}\nnope\n{"id": 2, "text": "Thanks!", "label": "clean"}\n',
  );
  const { code, stdout, stderr } = await accuracy('rows.jsonl', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ rows: 2, caught: 1, leftAlone: 1, f1: 1 });
  expect({ code, stderr }).toEqual({ code: 2, stderr: 'line 2: is not valid JSON\n' });
});

test('a file that is not there: nothing on standard output, why on standard error, exit code 2', async () => {
  expect(await accuracy('none.jsonl')).toEqual({
    code: 2,
    stdout: '',
    stderr: "accuracy: none.jsonl can't be read\n",
  });
});
