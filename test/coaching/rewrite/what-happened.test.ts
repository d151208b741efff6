import { withWhatHappened } from '../../../src/coaching/rewrite/what-happened.js';
import { fakeEngine, suggestion } from '../fake-engine.js';

const suggestions = [suggestion('short', 'general', 'hurt')];

test('what happened comes first, and the feeling can still be found and changed', () => {
  const [joined] = withWhatHappened(suggestions, 'the sink was full  again', fakeEngine)!;
  expect(joined!.text).toBe("The sink was full again. short, for general: I get hurt when I'm not heard.");
  const [slot] = joined!.slots;
  expect(joined!.text.slice(slot!.start, slot!.end)).toBe('hurt');
  expect(joined!.kept).toContain('The sink was full again.');
});

test.each([
  ['too little to tell', 'the sink'],
  ['a question back', 'why do you ask that?'],
  ['blame once more', 'the sink is never clean'],
  ['longer than anybody would say', 'and then it went on '.repeat(10)],
])('%s: nothing is joined', (_name, answer) => {
  expect(withWhatHappened(suggestions, answer, fakeEngine)).toBeNull();
});
