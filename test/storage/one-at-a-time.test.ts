import { OneAtATime } from '../../src/storage/one-at-a-time.js';

/** A task that ends when it is told to. */
function task(log: string[], name: string) {
  let end = (_error?: Error) => {};
  const done = new Promise<string>((resolve, reject) => {
    end = (error) => (error ? reject(error) : resolve(name));
  });
  const run = () => {
    log.push(name);
    return done;
  };
  return { run, end: (error?: Error) => end(error) };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

test('tasks of one name wait for each other, in order, and others do not', async () => {
  const log: string[] = [];
  const turns = new OneAtATime();
  const [first, second, other] = ['first', 'second', 'other'].map((name) => task(log, name));
  const results = [turns.run('a', first!.run), turns.run('a', second!.run), turns.run('b', other!.run)];
  await soon();
  expect(log).toEqual(['first', 'other']);
  first!.end();
  await soon();
  expect(log).toEqual(['first', 'other', 'second']);
  second!.end();
  other!.end();
  expect(await Promise.all(results)).toEqual(['first', 'second', 'other']);
});

test('a task that fails tells only its own caller', async () => {
  const log: string[] = [];
  const turns = new OneAtATime();
  const [first, second] = ['first', 'second'].map((name) => task(log, name));
  const failing = turns.run('a', first!.run);
  const next = turns.run('a', second!.run);
  first!.end(new Error('no'));
  second!.end();
  await expect(failing).rejects.toThrow('no');
  await expect(next).resolves.toBe('second');
});

test('settled waits for what is running and for what comes meanwhile', async () => {
  const log: string[] = [];
  const turns = new OneAtATime();
  const [first, second] = ['first', 'second'].map((name) => task(log, name));
  void turns.run('a', first!.run).then(() => turns.run('a', second!.run));
  let settled = false;
  const waiting = turns.settled().then(() => {
    settled = true;
  });
  first!.end();
  await soon();
  expect(settled).toBe(false);
  second!.end();
  await waiting;
});
