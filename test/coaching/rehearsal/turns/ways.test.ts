import { isOver } from '../../../../src/coaching/rehearsal/rehearsal.js';
import { begun, newRehearsing, type UnderWay } from '../../../../src/coaching/rehearsal/rehearsing.js';
import { goOn, leave, stopHere } from '../../../../src/coaching/rehearsal/turns/break-off.js';
import {
  backTo,
  bothWays,
  linesBack,
  putLinesBack,
  startOver,
} from '../../../../src/coaching/rehearsal/turns/go-back.js';
import type { Way } from '../../../../src/coaching/rehearsal/turns/next.js';
import { helpWithLine, sayLine, sayOffered } from '../../../../src/coaching/rehearsal/turns/say-line.js';
import { withTips } from '../../../../src/coaching/rehearsal/turns/where-it-is.js';
import { newTalk } from '../../../../src/coaching/talk/talk.js';
import { compileLines, createVoice, newLineMemory } from '../../../../src/coaching/voice/voice.js';
import { wholeCatalogue } from '../../../support/whole-catalogue.js';
import { stage, talk } from '../stage.js';

const lines = compileLines(wholeCatalogue().phrases);
const show = () => ({ stage, talk: newTalk(), voice: createVoice(lines, newLineMemory()) });
const said = ['I ate alone tonight and I felt lonely.', 'How was your day?'];
const rehearsing: UnderWay = begun(newRehearsing('r1', 1), talk({}, said));
const after = (...ways: Way[]): UnderWay =>
  ways.reduce((now, way) => way(now, show()).rehearsing as UnderWay, rehearsing);
const linesOf = ({ played }: UnderWay) => played.turns.map((turn) => turn.said);

test.each<[string, Way[], string[]]>([
  ['a line is said', [sayLine('Thanks for asking.')], [...said, 'Thanks for asking.']],
  ['one is taken back', [linesBack(1)], said.slice(0, 1)],
  ['more are taken back than there are', [linesBack(9)], []],
  ['taken back and put back', [backTo(0), putLinesBack], said],
  ['from the start', [startOver], []],
  ['an offered line of an older card', [helpWithLine(), sayOffered('0', 1)], said],
  ['an offered line that is not there', [sayOffered('7', 2)], said],
  ['stopped and gone on with', [stopHere, goOn], said],
])('%s', (_what, ways, expected) => {
  expect(linesOf(after(...ways))).toEqual(expected);
});

test('a line that was offered is said as it stood', () => {
  const helped = after(helpWithLine());
  expect(helped.hints.length).toBeGreaterThan(0);
  expect(linesOf(after(helpWithLine(), sayOffered('0', 2))).at(-1)).toBe(helped.hints[0]);
});

test('tips go and come; what was stopped is open again when it is gone on with', () => {
  expect(after(withTips(false)).feedback).toBe(false);
  expect(after(stopHere).stopped).toBe('by_person');
  expect(after(stopHere, goOn).stopped).toBe(null);
});

test('both ways are shown once there are two', () => {
  const oneWay = bothWays(rehearsing, show()).card;
  const two = bothWays(after(linesBack(1), sayLine('What would help you?')), show()).card;
  expect(oneWay.blocks.some(({ kind }) => kind === 'beside')).toBe(false);
  expect(two.blocks.some(({ kind }) => kind === 'beside')).toBe(true);
});

test('a clear sign of danger ends it for good, and so does leaving', () => {
  const ended = sayLine('If you leave me I will kill you.')(rehearsing, show());
  expect(ended).toMatchObject({ rehearsing: null, card: { signals: ['withhold_history'] } });
  expect(leave(show()).rehearsing).toBe(null);
  expect(isOver(rehearsing.played)).toBe(false);
});
