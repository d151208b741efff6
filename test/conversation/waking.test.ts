import { createWaking } from '../../src/conversation/waking.js';

/** A schedule that runs when told to. */
function byHand() {
  const toCome = new Set<() => void>();
  const schedule = (_: number, run: () => void) => {
    toCome.add(run);
    return () => toCome.delete(run);
  };
  const pass = () => {
    const now = [...toCome];
    toCome.clear();
    for (const run of now) run();
  };
  return { schedule, pass };
}

test('each conversation wakes once', () => {
  const { schedule, pass } = byHand();
  const waking = createWaking(schedule);
  const woken: string[] = [];
  waking.set('a', 4000, () => woken.push('a'));
  waking.set('b', 4000, () => woken.push('b'));
  pass();
  expect(woken).toEqual(['a', 'b']);
});

test('a second wish takes the place of the first', () => {
  const { schedule, pass } = byHand();
  const waking = createWaking(schedule);
  const woken: string[] = [];
  waking.set('a', 4000, () => woken.push('first'));
  waking.set('a', 6000, () => woken.push('second'));
  pass();
  expect(woken).toEqual(['second']);
});

test('what was called off never comes', () => {
  const { schedule, pass } = byHand();
  const waking = createWaking(schedule);
  const woken: string[] = [];
  waking.set('a', 4000, () => woken.push('a'));
  waking.set('b', 4000, () => woken.push('b'));
  waking.cancel('a');
  waking.cancel('never set');
  pass();
  waking.set('c', 4000, () => woken.push('c'));
  waking.cancelAll();
  pass();
  expect(woken).toEqual(['b']);
});
