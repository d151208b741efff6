import { isOffSubject, isReflection } from '../../../../src/coaching/rehearsal/hearing/on-subject.js';
import { readOnce, settingOf, stage } from '../stage.js';

const { subject } = stage.sceneOf(settingOf({ scenario: 'phone-at-dinner' }));
const hear = (line: string) => stage.hear(readOnce(line, 'partner'));

test.each([
  ['Did you see the match on Saturday?', true],
  ['The weather was nice in Spain.', true],
  ['I sat there by myself again.', false],
  ['The food was cold.', false],
  ["It's the third evening.", false],
  ['ok', false],
  ['Did you even notice?', false],
])('%s: off the subject %s', (line, off) => {
  expect(isOffSubject(hear(line), subject, () => new Set())).toBe(off);
});

test('what was talked of before is on the subject', () => {
  expect(isOffSubject(hear('The tent was cheap.'), subject, () => new Set(['tent']))).toBe(false);
});

test.each([
  ["So your sister needs you, and it's about your dad.", 0, true],
  ["You've been worried about your dad at the hospital.", 1, true],
  ["You've been worried about your dad at the hospital.", 0, false],
  ['So what do we do now?', 3, false],
  ['You never talk about your sister or your dad.', 3, false],
])('%s, when %i facts are told: says it back %s', (line, told, reflects) => {
  expect(isReflection(hear(line), subject, told)).toBe(reflects);
});
