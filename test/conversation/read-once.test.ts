import { readOnce } from '../../src/conversation/read-once.js';
import { fakeEngine } from '../coaching/fake-engine.js';

test('the same words are read once, other words and other listeners again, and forgotten words too', () => {
  const read: string[] = [];
  const { engine, forget } = readOnce({
    ...fakeEngine,
    read: (text, options) => {
      read.push(`${text} ${options?.relation ?? 'anyone'}`);
      return fakeEngine.read(text, options);
    },
  });
  engine.read('a');
  engine.read('a', {});
  engine.read('a', { relation: 'child' });
  engine.read('b');
  forget();
  engine.read('a');
  expect(read).toEqual(['a anyone', 'a child', 'b anyone', 'a anyone']);
});
