import { readArguments } from '../../../src/commands/rehearse/arguments.js';

const read = (line: string) => readArguments(line.split(' '), ['phone-at-dinner']);

test.each([
  ['--list', { kind: 'list' }],
  ['--help', { kind: 'help' }],
  [
    '--scenario phone-at-dinner --persona warm --seed 7 --json',
    { kind: 'play', scenario: 'phone-at-dinner', persona: 'warm', seed: 7, difficulty: 'usual', json: true },
  ],
  [
    '--scenario phone-at-dinner --persona warm --seed 0 --hard harder',
    {
      kind: 'play',
      scenario: 'phone-at-dinner',
      persona: 'warm',
      seed: 0,
      difficulty: 'harder',
      json: false,
    },
  ],
])('%s', (line, asked) => {
  expect(read(line)).toEqual(asked);
});

test.each([
  ['--scenario phone-at-dinner --persona warm', /give --scenario, --persona and --seed/],
  ['--scenario moon --persona warm --seed 1', /no scenario "moon"; --list/],
  ['--scenario phone-at-dinner --persona odd --seed 1', /no persona "odd"; choose one of defensive/],
  ['--scenario phone-at-dinner --persona warm --seed x', /whole number, not "x"/],
  ['--scenario phone-at-dinner --persona warm --seed 1.5', /whole number/],
  ['--scenario phone-at-dinner --persona warm --seed 1 --hard very', /easier, usual, harder/],
  ['--loud', /--loud/],
])('%s: what is wrong, and what to do', (line, why) => {
  expect(read(line)).toMatchObject({ kind: 'wrong', why: expect.stringMatching(why) });
});
