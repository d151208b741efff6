import { hears } from '../../src/coaching/hears.js';
import { play, type Step } from './script.js';
import { catalogue } from './talk-with.js';

const draft = 'You never listen to me';

const scripts: [name: string, steps: Step[]][] = [
  ['hello', [['Hi!', /therapist/]]],
  [
    'hello, in the middle',
    [
      [draft, ''],
      ['hi', /\[Back to my draft\]/],
    ],
  ],
  [
    'hello, after the greeting, is no second greeting',
    [
      [{ kind: 'arrived' }, /therapist/],
      ['hi', /^(?![\s\S]*therapist)[\s\S]*\?|out/],
    ],
  ],
  ['thanks', [['thank you', /help|welcome|time|hard part/]]],
  ['thanks for something is a draft', [['Thanks for cooking, please sit down', /\[Save it\]/]]],
  ['are you a bot', [['Are you a bot?', /program/]]],
  ['what can you do', [['what can you do?', /Get calm:[\s\S]*Learn:[\s\S]*Look at us:[\s\S]*My things:/]]],
  [
    'help says what can be done with the draft',
    [
      ['help', /^(?!.*softer)[\s\S]*learn/],
      [draft, ''],
      ['help', /softer[\s\S]*\[Back to my draft\]/],
    ],
  ],
  ['help', [['help', /my saved/]]],
  [
    'a menu leads to its journeys',
    [
      ['menu', ''],
      ['[The five pillars]', /Honesty/],
    ],
  ],
  ['privacy says where words are', [['privacy', /this computer[\s\S]*30 quiet minutes/]]],
  [
    'stop keeps the draft',
    [
      [draft, ''],
      ['[other]', ''],
      ['stop', /\[Back to my draft\]/],
      ['hurt', 'I get hurt'],
    ],
  ],
  ['stop it is a limit, not the word stop', [['Stop it', /limit|line/]]],
  [
    'start over forgets the drafts',
    [
      [draft, ''],
      ['start over', /You never listen to me/],
      ['[hurt @1]', /type|Type/],
    ],
  ],
  [
    'global words work while something is asked',
    [
      [draft, ''],
      ['[Save it]', ''],
      ['privacy', /30 quiet minutes/],
      ['yes', /else|next|more/],
    ],
  ],
  [
    'back from nothing is the start',
    [
      ['back', /start|before this|begins/],
      ['stop', /Stopped|over|enough/],
    ],
  ],
  ['yes to nothing', [['yes', /say to someone|work on|hear/]]],
  [
    'leave now',
    [
      [draft, ''],
      ['Leave now', 'Closed'],
    ],
  ],
];

test.each(scripts)('%s', async (_name, steps) => {
  await play(steps);
});

test('every phrase the coach hears means one thing only', () => {
  const all = Object.entries(catalogue.heard).flatMap(([id, phrases]) =>
    phrases.map((phrase) => [phrase, id]),
  );
  const meanings = new Map<string | undefined, string | undefined>();
  const twice = all.filter(([phrase, id]) => {
    const known = meanings.get(phrase) ?? id;
    meanings.set(phrase, known);
    return known !== id;
  });
  expect(twice).toEqual([]);
});

test('no feeling is taken for something said to the coach', () => {
  const feelings = catalogue.feelings.flatMap(({ id, also = [] }) =>
    [id, ...also].flatMap((name) => [name, `I'm ${name}`, `I am so ${name}`]),
  );
  expect(feelings.filter((words) => hears(catalogue.heard, words) !== null)).toEqual([]);
});

test('every way of every phrase is heard', () => {
  const all = Object.entries(catalogue.heard).flatMap(([id, phrases]) =>
    phrases.flatMap((phrase) =>
      everyWay(phrase)
        .slice(0, 20)
        .map((way) => [way, id] as const),
    ),
  );
  expect(all.filter(([way, id]) => hears(catalogue.heard, way) !== id)).toEqual([]);
});

/** "(im|i am) stuck" is two phrases; `*` stands for anything. */
function everyWay(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (!group) return [phrase.replace('*', 'something').replace(/ +/g, ' ').trim()];
  const [whole, ways = ''] = group;
  const after = phrase.slice(group.index + whole.length);
  return ways.split('|').flatMap((way) => everyWay(phrase.slice(0, group.index) + way + after));
}
