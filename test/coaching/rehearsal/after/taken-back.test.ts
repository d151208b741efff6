import { putBack, takenBack } from '../../../../src/coaching/rehearsal/after/taken-back.js';
import { newRehearsing, type UnderWay } from '../../../../src/coaching/rehearsal/rehearsing.js';
import { step } from '../../../../src/coaching/rehearsal/step.js';
import { stage, talk } from '../stage.js';

const lines = ['I ate alone tonight and I felt lonely.', 'How was your day?', "You're so selfish."];
const played = talk({}, lines);
const rehearsing: UnderWay = { ...newRehearsing('r1', 1), played };
const said = ({ played: now }: UnderWay) => now.turns.map((turn) => turn.said);

test.each([
  ['one', 2, lines.slice(0, 2)],
  ['all', 0, []],
  ['more than there are', -4, []],
])('%s taken back: what is left is as it was, and how it went is kept', (_name, left, expected) => {
  const gone = takenBack(stage, rehearsing, left);
  expect(said(gone)).toEqual(expected);
  expect(gone.played.turns).toEqual(played.turns.slice(0, expected.length));
  expect(gone.before).toBe(played);
});

test('taken back twice in a row, the whole of it can still be put back', () => {
  const once = takenBack(stage, rehearsing, 2);
  const twice = takenBack(stage, once, 1);
  expect(twice.before).toBe(played);
  expect(putBack(twice, twice.before!)).toMatchObject({ played, before: null });
});

test('put back after another line: that way is kept in its place', () => {
  const gone = takenBack(stage, rehearsing, 2);
  const other = step(stage, gone.played, 'What would help you?');
  expect(putBack({ ...gone, played: other }, played)).toMatchObject({ played, before: other });
});
