import { play, type Step } from './script.js';
import { choicesOf, textOf } from './talk-with.js';

const draft = 'You never listen to me';
const arrive = { kind: 'arrived' } as const;

const scripts: [name: string, steps: Step[]][] = [
  [
    'a statement gets one card with everything on it',
    [
      [arrive, /just as it comes out[\s\S]*this computer[\s\S]*not a therapist[\s\S]*You never listen to me/],
      [draft, /short, for general[\s\S]*I guessed frustrated: \[hurt\] \[lonely\] \[angry\] \[other\]/],
    ],
  ],
  [
    'the guess is changed with one press',
    [
      [draft, 'frustrated'],
      ['[hurt]', /I get hurt/],
    ],
  ],
  [
    'and changed back',
    [
      [draft, 'frustrated'],
      ['[hurt]', 'Now hurt. Or:'],
      ['[angry]', 'I get angry'],
    ],
  ],
  [
    'a feeling typed is a press',
    [
      [draft, 'frustrated'],
      ['hurt and a bit lonely', 'I get hurt and lonely'],
    ],
  ],
  [
    'the second one is the second feeling',
    [
      [draft, 'frustrated'],
      ['the second one', 'I get lonely'],
    ],
  ],
  [
    'other asks for own words',
    [
      [draft, ''],
      ['[other]', /word/],
      ['sick to my stomach', 'I get sick to my stomach'],
    ],
  ],
  [
    'not knowing is an answer',
    [
      [draft, ''],
      ['[other]', /word/],
      ["I don't know", /Not knowing|answer too/],
    ],
  ],
  [
    'changing one’s mind while asked for a feeling: a new statement is a new draft',
    [
      [draft, ''],
      ['[other]', /word/],
      ['You always leave me waiting at the station', /always/],
    ],
  ],
  [
    'and back goes back to the draft',
    [
      [draft, ''],
      ['[other]', /word/],
      ['back', /\[Back to my draft\]/],
      ['[Back to my draft]', 'short, for general'],
    ],
  ],
  [
    'a feeling that will not fit is said so',
    [
      [draft, ''],
      ['[other]', /word/],
      ['unsayable', /unsayable/],
      ['well, tense', 'I get tense'],
    ],
  ],
  [
    'whom it is for is kept for the talk',
    [
      [draft, 'Who is it for?'],
      ['[my partner]', /for partner[\s\S]*For my partner\?/],
      ['You always forget the milk', /for partner/],
    ],
  ],
  [
    'a guessed listener is shown and changeable',
    [
      ['You never listen, my boss', 'For my manager?'],
      ['[a colleague]', 'for coworker'],
    ],
  ],
  [
    'it’s fine as it is puts the rule away, reversibly',
    [
      [draft, 'never'],
      ["[It's fine as it is]", /never/],
      ['You never call me back', /leave|point at|yours/],
      ['[Show me that again]', 'I guessed frustrated'],
      ['You never write to me', 'I guessed frustrated'],
    ],
  ],
  [
    'who calls their words fine can still change the rewrite on the card',
    [
      [draft, ''],
      ["[It's fine as it is]", ''],
      ['[hurt @1]', /I get hurt/],
      ['[my partner @1]', /for partner: I get hurt/],
    ],
  ],
  [
    'another rule is still pointed at',
    [
      [draft, ''],
      ["[It's fine as it is]", ''],
      ['You always shout', 'I guessed frustrated'],
    ],
  ],
  [
    'why, typed',
    [
      [draft, ''],
      ['why?', /argue with[\s\S]*counselling practice \(Gordon\)/],
    ],
  ],
  [
    'other ways, typed',
    [
      [draft, ''],
      ['two more ways', /request, for general[\s\S]*firmer, for general/],
    ],
  ],
  [
    'when the draft does not say what happened it is asked, and the answer is taken up',
    [
      ['You slob', /What happened\?/],
      ['the sink was full of dishes', /The sink was full of dishes\. short, for general/],
      ['hurt', /The sink was full of dishes\. short[\s\S]*hurt/],
    ],
  ],
  [
    'asked what happened, and something else is said',
    [
      ['You slob', /What happened\?/],
      ['Please call me', /ask|request/],
    ],
  ],
  ['nothing is asked that the draft says', [[draft, (reply) => expect(textOf(reply)).not.toContain('?\n[')]]],
  ['a limit needs no softening', [['Stop shouting at me', /limit|line/]]],
  ['a request is fine, because', [['Please call me when you are late', /ask|request/]]],
  ['a verdict word is a note only', [['I felt attacked', /“Attacked” may/]]],
  ['not English', [['das ist nicht gut', /English/]]],
  ['an empty message', [['   ', /words|empty|came through/i]]],
  ['emoji only', [['😡😡', /words/]]],
  [
    'two misses, and three doors with the draft kept',
    [
      [draft, ''],
      ['asdf', ''],
      ['🙃', /\[Back to my draft\]/],
      ['[Back to my draft]', 'short, for general'],
    ],
  ],
  [
    'over 4,000 characters is said',
    [[`You never listen. ${'It rains here. '.repeat(300)}`, /4,000 characters/]],
  ],
  [
    'a press on an older card works on that card’s draft',
    [
      [draft, ''],
      ['You always leave me waiting', 'always'],
      ['[hurt @1]', /hurt/],
      ["[It's fine as it is @1]", /never/],
    ],
  ],
  [
    'a card too old gets a clear line',
    [
      [draft, ''],
      ...Array.from({ length: 10 }, (_, n): Step => [`You always lose thing number ${n}`, 'always']),
      ['[hurt @1]', /type (it|them)|Type/],
    ],
  ],
  [
    'a made-up press is answered',
    [[{ kind: 'pressed', action: 'nonsense', value: {}, inputs: {} }, /say to someone|hear/]],
  ],
  [
    'a press for a made-up draft is answered',
    [
      [
        { kind: 'pressed', action: 'feeling', value: { draft: 'd99', feeling: 'x' }, inputs: {} },
        /type|Type/,
      ],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps);
});

test('openings hold two more ways, why, whom it is for, and more', async () => {
  const [reply] = await play([[draft, '']]);
  const openings = reply!.blocks.filter((block) => block.kind === 'opening').map(({ label }) => label);
  expect(openings).toEqual(['Two more ways', 'Why?', 'What if they say…?', 'Who is it for?', 'More']);
  expect(reply!.choices.map(({ label }) => label)).toEqual([
    'Copy',
    'Make it mine',
    'Rehearse it',
    'Save it',
    "It's fine as it is",
  ]);
});

test('the words they may argue with are marked in the person’s own sentence', async () => {
  const [reply] = await play([[`Hello. ${draft}! Bye.`, '']]);
  const quoted = reply!.blocks.find((block) => block.kind === 'quoted');
  expect(quoted).toEqual({ kind: 'quoted', text: 'You never listen to me!', marks: [{ start: 4, end: 9 }] });
});

test('copy carries the words shown, and nothing is sent for it', async () => {
  const [reply] = await play([[draft, '']]);
  const copy = choicesOf(reply!).filter(({ kind }) => kind === 'copy');
  for (const choice of copy) expect(textOf(reply!)).toContain(choice.kind === 'copy' ? choice.text : '');
  expect(copy).toHaveLength(3);
});
