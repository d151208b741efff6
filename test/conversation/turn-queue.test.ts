import { createTurnQueue } from '../../src/conversation/turn-queue.js';

const gate = () => {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
};

test('tasks with one key run in the order they came, one at a time', async () => {
  const queue = createTurnQueue();
  const [first, log] = [gate(), [] as string[]];
  const one = queue.run('a', async () => {
    log.push('one begins');
    await first.passed;
    log.push('one ends');
  });
  const two = queue.run('a', async () => void log.push('two'));
  const other = queue.run('b', async () => void log.push('other'));
  await other;
  expect(log).toEqual(['one begins', 'other']);
  first.open();
  await Promise.all([one, two]);
  expect(log).toEqual(['one begins', 'other', 'one ends', 'two']);
});

test('a task that fails tells who asked, and the next one runs', async () => {
  const queue = createTurnQueue();
  const failed = queue.run('a', async () => {
    throw new Error('no');
  });
  const next = queue.run('a', async () => 'yes');
  await expect(failed).rejects.toThrow('no');
  await expect(next).resolves.toBe('yes');
});

test('idle waits for all that runs, and for what that starts', async () => {
  const queue = createTurnQueue();
  const log: string[] = [];
  void queue.run('a', async () => {
    void queue.run('b', async () => void log.push('started by the first'));
    log.push('first');
  });
  await queue.idle();
  expect(log).toEqual(['first', 'started by the first']);
});
