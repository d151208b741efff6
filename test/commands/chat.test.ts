import { jest } from '@jest/globals';
import { foundIn } from '../support/found-in.js';
import { otherProcess } from '../support/other-process.js';
import { temporaryFolder } from '../support/temporary-folder.js';

// A whole process is started for each test, and the machine may be busy.
jest.setTimeout(60_000);

const other = otherProcess();

function chat(folder: string, lines: string[]) {
  return other.runSource('src/commands/chat.js', {
    input: `${lines.join('\n')}\n`,
    cwd: temporaryFolder(),
    env: { DATA_DIR: folder, LOG_LEVEL: 'error' },
  });
}

test('lines in, replies out; what was saved is there the next time, what was typed is not', async () => {
  const folder = temporaryFolder();
  const first = chat(folder, [
    'You never water the plants',
    'save it',
    'yes',
    'leave now',
    'not read any more',
  ]);
  expect(await first.ended).toBe(0);
  expect(first.stdout()).toContain('You *never* water the plants');
  expect(first.stdout()).toMatch(/Closed\. Take care\.\s*$/);
  expect(foundIn(folder, 'You never water')).toEqual([]);

  const second = chat(folder, ['my saved']);
  expect(await second.ended).toBe(0);
  expect(second.stdout()).toContain('Your saved words (1)');
});
