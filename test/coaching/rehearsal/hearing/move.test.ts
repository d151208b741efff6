import type { ReplyAct } from '../../../../src/catalogue/reply-line.js';
import { type Move, moveOf } from '../../../../src/coaching/rehearsal/hearing/move.js';
import { readOnce, stage } from '../stage.js';

const move = (line: string, did: ReplyAct[] = [], asked = false): Move =>
  moveOf(stage.hear(readOnce(line, 'partner')), { did, asked, offSubject: false, reflects: false });

test.each<[string, Move]>([
  ['You never help', 'overgeneralisation'],
  ["You're lazy", 'label'],
  ['yeah right', 'dig'],
  ["If you're late again I'm leaving you", 'threat'],
  ["You don't care about me", 'mind_reading'],
  ['You should know that by now', 'should'],
  ["sorry but you're so selfish", 'label'],
  ['hey, got a sec?', 'opening'],
  ['I felt small in there', 'statement'],
  ['It just made me feel kinda invisible', 'statement'],
  ['Could you ring me before seven?', 'request'],
  ['what about Tuesday?', 'request'],
  ['could you maybe just text me next time', 'request'],
  ["I'd like my name on the front page", 'request'],
  ['What was it like for you?', 'open_question'],
  ['where were you', 'open_question'],
  ['Could you tell me what happened?', 'open_question'],
  ['sorry. what happened then?', 'open_question'],
  ['did you see my message', 'closed_question'],
  ['are you ok?', 'asks_after'],
  ["So you've had a lot on", 'reflection'],
  ['that makes sense', 'validation'],
  ["I'm sorry I snapped", 'apology'],
  ['that came out wrong, let me try again', 'repair'],
  ["I'm not blaming you", 'repair'],
  ['thanks', 'thanks'],
  ["I'll do the bins this week", 'offer'],
  ["I'm not going to lend any more money", 'limit'],
  ['stop reading my diary', 'limit'],
  ['From now on I leave at six', 'limit'],
  ['can we talk about it tomorrow?', 'postpone'],
  ['i need a break', 'postpone'],
  ['bye', 'goodbye'],
  ['forget it', 'drop'],
  ['ok', 'assent'],
  ['idk', 'silence'],
  ['…', 'silence'],
  ['grmpf wxzkl', 'lost'],
  [`${'and then I came home and the whole house was cold '.repeat(8)}`, 'long'],
])('%s → %s', (line, expected) => {
  expect(move(line)).toBe(expected);
});

test.each<[string, ReplyAct[], Move]>([
  ['ok', ['offers'], 'yes'],
  ['that works', ['counters'], 'yes'],
  ['thanks', ['offers'], 'yes'],
  ["no, that doesn't work for me", ['offers'], 'no'],
  ['okay', ['refuses'], 'takes_no'],
  ['Text me when you leave.', ['asks_back'], 'request'],
  ['tomorrow at eight', ['puts_off'], 'postpone'],
])('%s, after they %s → %s', (line, did, expected) => {
  expect(move(line, did)).toBe(expected);
});

test('an order is an answer when they asked what to do, and an order when they did not', () => {
  expect(move('Get off your phone and listen.', ['asks_back'])).not.toBe('should');
  expect(move('Get off your phone and listen.')).toBe('should');
});

test('a short yes to their question is a yes, and thanks are thanks', () => {
  expect(move('yeah', ['asks_back'], true)).toBe('assent');
  expect(move('thank you', ['asks_back'], true)).toBe('thanks');
});
