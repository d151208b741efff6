import { spokenIn } from '../../../src/catalogue/lint/spoken.js';
import { contentFile } from '../../support/content-file.js';

test('what is said to people is found with its place; how it is recognised is not', () => {
  const fine = contentFile(
    'content/fine/thanks.yaml',
    'kind: thanks\nreason: You say thank you.\nrules:\n  - id: a\n    match: [thanks]\n    find: [Thanks a lot.]\n',
  );
  expect(spokenIn([fine])).toEqual([
    { file: 'content/fine/thanks.yaml', line: 1, key: 'kind', text: 'thanks' },
    { file: 'content/fine/thanks.yaml', line: 2, key: 'reason', text: 'You say thank you.' },
  ]);
});

test('a new kind of content is looked at from its first day, lists and all', () => {
  const lesson = contentFile(
    'content/skills/pause.yaml',
    'id: pause\nsteps:\n  - say: [Wait a bit., Breathe.]\n',
  );
  expect(spokenIn([lesson]).map(({ key, text }) => [key, text])).toEqual([
    ['steps.say', 'Wait a bit.'],
    ['steps.say', 'Breathe.'],
  ]);
});

test.each(['language/words/label', 'safety/rules/work', 'safety/words', 'heard', 'sources', 'known-misses'])(
  'nothing in %s is said by the coach',
  (name) => {
    expect(spokenIn([contentFile(`content/${name}.yaml`, 'words: [valid]')])).toEqual([]);
  },
);
