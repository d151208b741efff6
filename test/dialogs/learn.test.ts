import { compile } from '../../src/language/engine.js';
import { play, type Step } from './script.js';
import { catalogue, talkWith, textOf } from './talk-with.js';

const engine = compile(catalogue);

const scripts: [name: string, steps: Step[]][] = [
  [
    'help in the middle of a lesson, and back to it',
    [
      ['learn', ''],
      ['listen', ''],
      ['1', /\[Your turn\]/],
      ['[Your turn]', /Show me one way/],
      ['help', /\[Go on where I was\]/],
      ['back', /Show me one way/],
    ],
  ],
  [
    'by pressing: the list, a group, a lesson, a turn, and what is said to it',
    [
      ['menu', '[Learn something]'],
      ['[Learn something]', /\[Say it\][\s\S]*\[Listen\][\s\S]*\[Set limits\]/],
      ['[Listen]', '[Say back what you heard]'],
      [
        '[Say back what you heard]',
        /in your own words[\s\S]*An example[\s\S]*Where this comes from[\s\S]*\[Your turn\]/,
      ],
      ['[Your turn]', /nobody touched it[\s\S]*\[Show me one way\][\s\S]*\[Skip\]/],
      [
        'Two days. You must be so disappointed.',
        /You named how it is for them\.[\s\S]*That's it\.[\s\S]*\[Another one\]/,
      ],
      ['[Another one]', 'about my exam'],
    ],
  ],
  [
    'who cannot choose gets the first',
    [
      ['learn', ''],
      ['idk', '[Say it with I]'],
      ["i don't know", /\[Your turn\]/],
    ],
  ],
  ['a lesson by another name', [['setting limits', /no sorry[\s\S]*\[Your turn\]/]]],
  [
    'by typing: asked for by what it teaches, answered, helped along, and another one',
    [
      ['teach me to listen', 'in your own words'],
      ['ok', 'nobody touched it'],
      ['You should throw it away.', /Put in one word for how it may be|Stay with/],
      ['i dont know', 'You must be disappointed'],
      ['another one', 'about my exam'],
      ['skip', 'the doctor'],
    ],
  ],
  [
    'leaving things out is no merit where nothing is said',
    [
      ['texts and screens', ''],
      ['yes', ''],
      ['bananas', /^(?!.*not about theirs)[\s\S]*Say how you do it/s],
      ['I answer in the evening', /They know how you do it/],
    ],
  ],
  ['a group by what it is about', [['lessons on boundaries', '[Set a limit]']]],
  [
    'a group by a bare name, where one was asked for',
    [
      ['learn', '[Listen]'],
      ['listening', /hearing the other side/],
      ['back', '[Set limits]'],
      ['limits', /a clear no/],
    ],
  ],
  ['by its name', [['open questions', /yes or no/]]],
  ['in the words of a question', [['How do I apologise?', /as something you did/]]],
  ['what it teaches on its own is no lesson asked for', [['Listen.', /^(?!.*Your turn)/s]]],
  [
    'what lacks twice is shown, not told again',
    [
      ['teach me to say no', 'A limit says'],
      ['yes', /Another helping/],
      ['Sorry, I do not talk about my body.', 'Take out the sorry'],
      ['Sorry, I do not want that.', "I don't talk about my weight"],
    ],
  ],
  [
    'what was lacking and is there now is said first',
    [
      ['teach me to say no', 'A limit says'],
      ['yes', ''],
      ['Sorry, I do not talk about my body.', 'Take out the sorry'],
      ['I do not talk about my body.', /^You didn't make it smaller[\s\S]*will hold/],
    ],
  ],
  [
    'back goes up the list, and out',
    [
      ['learn', '[Listen]'],
      ['the second one', '[Ask an open question]'],
      ['ask an open question', 'yes or no'],
      ['back', '[Say back what you heard]'],
      ['back', '[Set limits]'],
      ['back', /start|before this|begins/],
    ],
  ],
  [
    'a draft is suggested its lesson first, and waits',
    [
      ['You never listen to me', 'You never listen'],
      ['learn', /For what you just wrote: \[Say it with I\]/],
      ['[Say it with I]', /Three parts[\s\S]*\[Back to my draft\]/],
      ['[Back to my draft]', 'You never listen'],
    ],
  ],
  [
    'what was begun is offered again after something else was said',
    [
      ['open questions', ''],
      ['yes', 'get it at all'],
      ['privacy', 'memory'],
      ['learn', /You were in the middle of: \[Ask an open question\]/],
    ],
  ],
  [
    'a message meant for somebody is taken as one, on a press',
    [
      ['teach me to listen', ''],
      ['yes', ''],
      ['You never help me with the kids', /\[It's for someone\]/],
      ["[It's for someone]", /They may argue|kids/],
    ],
  ],
  [
    'an old card still works',
    [
      ['open questions', '[Your turn]'],
      ['[Your turn]', 'get it at all'],
      ['You always nag me', /\[Copy\]|Ask|Start it/],
      ['[Your turn @1]', 'get it at all'],
    ],
  ],
  [
    'why leads back to the idea',
    [
      ['open questions', ''],
      ['yes', 'get it at all'],
      ['why?', 'yes or no'],
    ],
  ],
  [
    'nonsense is asked for again',
    [
      ['open questions', ''],
      ['yes', ''],
      ['🙂🙂', /Rough is fine|Try one line/],
    ],
  ],
  [
    'a danger in a lesson is a danger',
    [
      ['open questions', ''],
      ['yes', ''],
      ['I want to kill myself', /\d{3}/],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps, talkWith({ engine }));
});
describe('lessons finished', () => {
  const finish: Step[] = [
    ['set a limit', /limit/i],
    ['[Your turn]', /limit/i],
    ["I don't talk about my weight. I'm going to see who needs a drink.", /will hold/],
  ];

  test('are shown as done, by name in their group and counted in the whole list', async () => {
    await play(
      [...finish, ['[Other lessons]', /Done: Set a limit\./], ['learn', /You've done 1 of \d+\./]],
      talkWith({ engine: engine }),
    );
  });

  test('are not, when the answer still lacks something', async () => {
    const [list] = (
      await play(
        [
          ...finish.slice(0, 2),
          ["Sorry, I just don't want to talk about that if that's okay.", ''],
          ['learn', ''],
        ],
        talkWith({ engine: engine }),
      )
    ).slice(-1);
    expect(textOf(list!)).not.toMatch(/You've done/);
  });

  test('are remembered for who is remembered, with the day', async () => {
    const here = talkWith({
      engine: engine,
      clock: () => new Date('2026-01-02T00:00:00Z'),
    });
    await play([['You never listen to me', ''], ['[Save it]', /cookie/], ['yes', /Saved/], ...finish], here);
    const [list] = await here.say('learn', { conversation: 'another' });
    expect(textOf(list!)).toMatch(/You've done 1 of/);
    const [everything] = await here.say('export');
    expect(JSON.stringify(everything)).toMatch(/set-a-boundary\W+2026-01-02/);
  });

  test('a lesson for what starts the argument stands under Why', async () => {
    const here = talkWith({ engine: engine });
    await play(
      [
        ['You never listen to me', /A lesson on it: \[/],
        ['why', /A lesson on it: \[/],
      ],
      here,
    );
  });
});
