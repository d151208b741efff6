import { type Stands, standsIn } from '../../../src/coaching/reframe/stands.js';

test.each<[string, Parameters<typeof standsIn>[1], Stands | null]>([
  ['yes', 'yes', 'yes'],
  ['sadly it does', null, 'yes'],
  ['not really, no', null, 'no'],
  ['half of it', null, 'partly'],
  ['no idea', 'do_not_know', 'partly'],
  ['thank you', 'thanks', null],
  ['she was at work all day', null, null],
])('“%s” (%s): %s', (text, heard, stands) => {
  expect(standsIn(text, heard)).toBe(stands);
});
