import { compile } from '../../src/language/engine.js';
import { play, type Step } from './script.js';
import { catalogue, talkWith, textOf } from './talk-with.js';

const engine = compile(catalogue);
const fact = 'You took the bigger room when we moved in';

const scripts: [name: string, steps: Step[]][] = [
  [
    'a fact may go out as it is, and what it did stands closed beside it',
    [[fact, /fact|what happened[\s\S]*\(Add what it did to me [\s\S]*the bigger room[\s\S]*I guessed hurt/]],
  ],
  [
    'a feeling chosen opens it, with what can be done next',
    [
      [fact, ''],
      ['[angry]', /angry[\s\S]*\[Make it mine\][\s\S]*\[Rehearse it\]/],
    ],
  ],
  [
    'softer is softer than what was added',
    [
      [fact, ''],
      ['softer', /the bigger room[\s\S]*your side/],
    ],
  ],
  [
    'it can be made one’s own from there',
    [
      [fact, ''],
      ['[Make it mine]', /feel/],
    ],
  ],
  [
    'a charge that reads like a story is not called a verdict word',
    [
      [
        'You said the report was done and it was not even started',
        /^(?!.*may well be right)[\s\S]*Add what it did/,
      ],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps, talkWith({ engine }));
});

test.each(["You're coming on Sunday, aren't you?", 'Thanks for the lift', 'The bus was late'])(
  'nothing is offered to add to “%s”',
  async (text) => {
    const [reply] = await talkWith({ engine }).say({ kind: 'typed', text });
    expect(textOf(reply!)).not.toContain('Add what it did to me');
  },
);
