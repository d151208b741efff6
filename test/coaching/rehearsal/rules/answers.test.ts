import { replyActs } from '../../../../src/catalogue/reply-line.js';
import { moves } from '../../../../src/coaching/rehearsal/hearing/move.js';
import { answersTo, mayAnswer } from '../../../../src/coaching/rehearsal/rules/answers.js';
import { turnsOf } from '../stage.js';

test('silence may answer everything, so that nobody is ever stuck', () => {
  expect(moves.filter((move) => !mayAnswer('goes_quiet', move))).toEqual([]);
});

test('every reply act answers something', () => {
  const answers = new Set(moves.flatMap((move) => answersTo[move]));
  expect(replyActs.filter((act) => !answers.has(act))).toEqual([]);
});

test.each([
  [
    'Could you ring me before seven tomorrow?',
    ['agrees', 'counters', 'refuses', 'thinks_it_over', 'puts_off', 'goes_quiet'],
  ],
  ["I'm sorry I snapped at you.", ['takes_apology', 'apology_not_yet', 'suspects']],
  ["I'm not going to talk while there's shouting.", ['hears_limit', 'pushes_limit']],
  [
    'What was it like for you?',
    ['answers_openly', 'brushes_off', 'tells_fact', 'suspects', 'goes_quiet', 'puts_off'],
  ],
  [
    "You're so selfish.",
    [
      'answers_label',
      'bristles',
      'tells_fact',
      'you_too',
      'belittles',
      'other_subject',
      'puts_off',
      'goes_quiet',
    ],
  ],
])('%s is answered by what answers it', (line, allowed) => {
  const first = turnsOf({}, [line]).map(([turn]) => turn!.does[0]!);
  expect(first.filter((act) => !allowed.includes(act))).toEqual([]);
  expect(new Set(first).size).toBeGreaterThan(1);
});
