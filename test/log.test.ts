import type { Logger } from 'pino';
import { createLog } from '../src/log.js';

function logged(write: (log: Logger) => void) {
  const lines: string[] = [];
  write(createLog('info', { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line));
}

const typed = Object.assign(new Error('typed: You never\n    listen to me'), { code: 'EBAD' });

test.each([
  ['with words', (log: Logger) => log.error({ err: typed }, 'the turn failed')],
  ['without words', (log: Logger) => log.error({ err: typed })],
  ['bare', (log: Logger) => log.error(typed)],
])('an error logged %s leaves its message out, which may quote what was typed', (_how, write) => {
  const [entry] = logged(write);
  expect(entry).toMatchObject({ msg: expect.stringMatching(/^(the turn )?failed$/) });
  expect(entry.err).toMatchObject({ name: 'Error', code: 'EBAD' });
  expect(entry.err.stack[0]).toContain('log.test.ts');
  expect(JSON.stringify(entry)).not.toMatch(/You never|listen to me/);
});

test('of Microsoft’s sign-in the number of what is wrong is kept, and nothing else of its message', () => {
  const error = new Error('AADSTS700016: Application with identifier "You never listen" was not found');
  const [entry] = logged((log) => log.error({ err: error }, 'a turn failed'));
  expect(entry.err.signIn).toBe('AADSTS700016');
  expect(JSON.stringify(entry)).not.toMatch(/identifier|never/);
});

test('nothing below the level is logged', () => {
  expect(logged((log) => log.debug('seen'))).toEqual([]);
});
