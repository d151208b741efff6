import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { judgeLines } from '../../../src/commands/accuracy/judge-lines.js';
import { engineThatFinds } from '../analyze/engine-that-finds.js';

async function judge(input: string) {
  const errors = new PassThrough();
  const [result, complaints] = await Promise.all([
    judgeLines(engineThatFinds('never'), chunks(input), errors).finally(() => errors.end()),
    text(errors),
  ]);
  return { ...result, complaints };
}

async function* chunks(input: string) {
  yield input;
}

test('each line is judged; patterns may be left out, or stand twice; other keys are not looked at', async () => {
  const { judged, bad, complaints } = await judge(
    '{"id": 1, "text": "You never help", "label": "blame", "patterns": ["label", "label"], "source": "x"}\n\n' +
      '{"id": 2, "text": "Thanks!", "label": "clean", "relation": "friend"}\n',
  );
  expect(judged).toEqual([
    { label: 'blame', patterns: ['label'], blaming: true, found: ['overgeneralisation'] },
    { label: 'clean', patterns: [], blaming: false, found: [] },
  ]);
  expect({ bad, complaints }).toEqual({ bad: 0, complaints: '' });
});

test('bad lines are told by number and the others still judged', async () => {
  const { judged, bad, complaints } = await judge(
    'nope\n{"id": 1, "text": "You never help", "label": "rude"}\n{"id": 1, "text": "a", "label": "blame", "patterns": ["lable"]}\n' +
      '{"id": 2, "text": "Thanks!", "label": "clean"}\n{"id": 3}',
  );
  expect({ judged: judged.length, bad }).toEqual({ judged: 1, bad: 4 });
  expect(complaints.split('\n')).toEqual([
    'line 1: is not valid JSON',
    'line 2: "label" must be "blame" or "clean"',
    expect.stringMatching(/^line 3: "patterns\.0" must be one of overgeneralisation, /),
    'line 5: "text" must be a string; "label" must be "blame" or "clean"',
    '',
  ]);
});
