import { jest } from '@jest/globals';
import { otherProcess } from '../support/other-process.js';

// A whole process is started for each test, and the machine may be busy.
jest.setTimeout(60_000);

const other = otherProcess();

async function rehearse(args: string[], input = '') {
  const command = other.runSource('src/commands/rehearse.js', { args, input });
  const code = await command.ended;
  return { code, stdout: command.stdout(), stderr: command.stderr() };
}
const setting = ['--scenario', 'phone-at-dinner', '--persona', 'defensive', '--seed', '3'];

test('the scenarios and personas there are', async () => {
  const { code, stdout } = await rehearse(['--list']);
  const { scenarios, personas } = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(scenarios.length).toBeGreaterThanOrEqual(24);
  expect(scenarios[0]).toEqual({
    id: expect.any(String),
    relation: expect.any(String),
    title: expect.any(String),
  });
  expect(personas.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining([
      'defensive',
      'dismissive',
      'withdrawn',
      'hot-tempered',
      'anxious',
      'warm',
      'busy',
    ]),
  );
});

test('one JSON line a turn; blank lines and what comes after the end are left out', async () => {
  const lines = [
    'I ate alone tonight and I felt lonely.',
    '',
    'You never listen to me.',
    'I want to kill myself',
    'hello',
  ];
  const { code, stdout } = await rehearse([...setting, '--json'], lines.join('\n'));
  const turns = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(turns.map(({ turn, said, ended }) => [turn, said, ended])).toEqual([
    [1, lines[0], null],
    [2, lines[2], null],
    [3, lines[3], 'safety'],
  ]);
  expect(Object.keys(turns[0])).toEqual([
    'turn',
    'said',
    'reply',
    'tension',
    'heard',
    'clarity',
    'tip',
    'ended',
  ]);
  expect(turns[1].tip).toContain('never');
});

test('a transcript, the same each time', async () => {
  const one = await rehearse(setting, 'I felt lonely tonight.\nWhat was going on?\n');
  expect(one.stdout).toMatch(/^# The phone at dinner\n/);
  expect(await rehearse(setting, 'I felt lonely tonight.\nWhat was going on?\n')).toEqual(one);
});

test('bad arguments: nothing on standard output, what to do on standard error, exit code 2', async () => {
  const { code, stdout, stderr } = await rehearse(['--scenario', 'moon', '--persona', 'warm', '--seed', '1']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/no scenario "moon".*usage:/s);
});
