import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { otherProcess } from '../support/other-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

// A whole process is started for each test, and the machine may be busy.
jest.setTimeout(60_000);

const other = otherProcess();
const id = '1b2c3d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d';

async function pack(out: string, appId = id) {
  const args = ['--app-id', appId, '--domain', 'coach.example.org', '--out', out];
  const command = other.runSource('src/commands/teams-package.js', { args, cwd: temporaryFolder() });
  const code = await command.ended;
  return { code, stdout: command.stdout(), stderr: command.stderr() };
}

test('npm run -s teams:package builds what it needs, writes the package and prints its path alone', () => {
  const out = join(temporaryFolder(), 'first-person.zip');
  const args = ['--app-id', id, '--domain', 'coach.example.org', '--out', out];
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'teams:package', '--', ...args], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([0, `${out}\n`]);
  const manifest = JSON.parse(strFromU8(unzipSync(readFileSync(out))['manifest.json']!));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(manifest).toMatchObject({ id, version, validDomains: ['coach.example.org'] });
});

test('a wrong id: nothing on standard output, why on standard error, exit code 2, and no file', async () => {
  const out = join(temporaryFolder(), 'first-person.zip');
  const { code, stdout, stderr } = await pack(out, 'my-bot');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^teams:package: --app-id is "my-bot".*Azure.*usage:/s);
  expect(existsSync(out)).toBe(false);
});

test.each([
  [
    'in a folder that is not there',
    (folder: string) => join(folder, 'none', 'a.zip'),
    /ENOENT.*make it first/,
  ],
  [
    'that is a folder',
    (folder: string) => {
      mkdirSync(join(folder, 'a.zip'));
      return join(folder, 'a.zip');
    },
    /EISDIR.*a folder/,
  ],
  [
    'below a file',
    (folder: string) => {
      writeFileSync(join(folder, 'file'), '');
      return join(folder, 'file', 'a.zip');
    },
    /ENOTDIR.*is a file/,
  ],
])('a file %s is refused, with what to do', async (_what, fileIn, why) => {
  const { code, stdout, stderr } = await pack(fileIn(temporaryFolder()));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(why);
  expect(stderr).not.toMatch(/^\s+at /m);
});
