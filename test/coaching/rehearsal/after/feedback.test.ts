import { praiseIds, takeAlongIds, tipIds } from '../../../../src/catalogue/tip.js';
import { stage, talk, turnsOf } from '../stage.js';

const feedbackOn = (...lines: string[]) => talk({ persona: 'warm', seed: 2 }, lines).turns.at(-1)!.feedback;

test('every tip, praise and lesson has words', () => {
  const { tips, rehearsalDebrief } = stage.catalogue;
  expect(tipIds.filter((id) => !tips.tips.some((tip) => tip.for === id))).toEqual([]);
  expect(praiseIds.filter((id) => !tips.praise.some((one) => one.for === id))).toEqual([]);
  expect(praiseIds.filter((id) => !rehearsalDebrief.best.some((one) => one.for === id))).toEqual([]);
  expect(takeAlongIds.filter((id) => !rehearsalDebrief.take_along.some((one) => one.for === id))).toEqual([]);
});

test('every change of tension has words of its own', () => {
  const { changes } = stage.catalogue.tips;
  for (let change = -8; change <= 15; change++)
    expect(changes.filter(({ from, to }) => change >= from && change <= to)).toHaveLength(1);
});

test.each([
  ['You never help me.', 'overgeneralisation', '“never”'],
  ["You're a liar.", 'label', '“liar”'],
  ["I'm sorry I was late but the bus was full.", 'but_apology', '“but”'],
  ['Could you do the pans? And could you ring your mum?', 'two_asks', null],
])('%s: one tip, tied to the words', (line, id, words) => {
  expect(feedbackOn(line).tip).toMatchObject({ id, words });
  expect(feedbackOn(line).tip?.say).not.toMatch(/\{/);
});

test.each([
  ['I felt lonely tonight.', 'feeling'],
  ['What was it like for you?', 'asks_openly'],
  ["I'm sorry I snapped.", 'apologises'],
  ["I'm not going to lend any more money.", 'sets_limit'],
])('%s: what worked is said', (line, id) => {
  expect(feedbackOn(line).praise?.id).toBe(id);
});

test('no praise beside blame, and the same thing is praised once', () => {
  expect(feedbackOn("I felt lonely, and you're a liar.").praise).toBe(null);
  expect(feedbackOn('I felt lonely.', 'I felt sad.').praise).toBe(null);
});

test('who gets off the subject is come back from with a tip', () => {
  const turns = turnsOf({ persona: 'dismissive' }, ['I ate alone and I felt lonely.']).map(([turn]) => turn!);
  const away = turns.filter(({ does }) => does.includes('other_subject'));
  expect(away.length).toBeGreaterThan(3);
  expect(new Set(away.map(({ feedback }) => feedback.tip?.id))).toEqual(new Set(['after_other_subject']));
});

test('the change is told from the turn before', () => {
  const { turns, start } = talk({}, ['You never help me.', 'You always say that.']);
  expect(turns.map(({ feedback }) => feedback.change)).toEqual([
    turns[0]!.tension - start.tension,
    turns[1]!.tension - turns[0]!.tension,
  ]);
});
