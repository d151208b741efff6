import { type Snag, snagIn } from '../../../src/coaching/reframe/kinder.js';

const thought = "He hasn't written back, he must be sick of me";

test.each<[kinder: string, snag: Snag | null]>([
  ["Maybe he's busy, it's Monday", null],
  ["I don't know yet why he's quiet", null],
  ['he hasnt written back he must be sick of me!', 'same'],
  ['he is busy', null],
  ['dunno', 'too_short'],
  ['He will never write back to me', 'sweeping'],
  ['Everything is ruined anyway', 'sweeping'],
  ["I can't ever get it right", 'sweeping'],
])('%s', (kinder, snag) => {
  expect(snagIn(kinder, thought)).toBe(snag);
});
