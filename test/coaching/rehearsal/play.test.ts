import { begin, play, rewind } from '../../../src/coaching/rehearsal/play.js';
import { clarityOf, lastTurn } from '../../../src/coaching/rehearsal/rehearsal.js';
import { step } from '../../../src/coaching/rehearsal/step.js';
import { settingOf, stage, talk } from './stage.js';

const lines = [
  'Dinner with you matters to me, and I felt lonely tonight.',
  'What was going on for you?',
  'You never listen to me.',
  'That came out harsh. Let me try again.',
  'Could we leave both phones in the hall tonight?',
];

test('the same setting and the same lines give the same conversation, and another seed another one', () => {
  expect(play(stage, settingOf(), lines)).toEqual(play(stage, settingOf(), lines));
  const replies = (seed: number) => talk({ seed }, lines).turns.map(({ reply }) => reply);
  expect(new Set([1, 2, 3, 4, 5].map((seed) => replies(seed).join('|'))).size).toBeGreaterThan(3);
});

test('a rehearsal is plain data: kept and taken up again it goes on as it would have', () => {
  const half = talk({}, lines.slice(0, 3));
  const kept = JSON.parse(JSON.stringify(half)) as typeof half;
  expect(step(stage, kept, lines[3]!)).toEqual(step(stage, half, lines[3]!));
});

test('turns taken back leave what was before as it was', () => {
  expect(rewind(stage, talk({}, lines), 2)).toEqual(talk({}, lines.slice(0, 3)));
  expect(rewind(stage, talk({}, lines), 99)).toEqual(begin(stage, settingOf()));
});

test('how hard it is shows from the start', () => {
  const tension = (difficulty: 'easier' | 'usual' | 'harder') =>
    begin(stage, settingOf({ difficulty })).start.tension;
  expect(tension('easier')).toBeLessThan(tension('usual'));
  expect(tension('harder')).toBeGreaterThan(tension('usual'));
});

test('a sign of danger stops it, and nothing is answered', () => {
  const over = talk({}, [lines[0]!, 'I want to kill myself', lines[1]!]);
  expect(over.turns).toHaveLength(2);
  expect(lastTurn(over)).toMatchObject({ ended: 'safety', reply: '', feedback: { tip: null, praise: null } });
});

test('what is not sure stops it too, unless it was asked about before', () => {
  const unsure = "I'm scared of what you'll do when I come home.";
  const before = begin(stage, settingOf());
  expect(stage.engine.read(unsure).safety?.level).toBe('unclear');
  expect(lastTurn(step(stage, before, unsure))?.ended).toBe('safety');
  expect(lastTurn(step(stage, before, unsure, { screened: true }))?.ended).toBe(null);
});

test('a scene or a persona that there is not is said to be missing', () => {
  expect(() => begin(stage, settingOf({ scenario: 'moon' }))).toThrow('there is no scenario "moon"');
  expect(() => begin(stage, settingOf({ persona: 'odd' as never }))).toThrow('there is no persona "odd"');
});

test('a subject of the person’s own is what it is about, with the name they gave', () => {
  const own = {
    topic: 'the garden fence',
    relation: 'family',
    partner: 'Lou',
    words: 'He moved the fence.',
  } as const;
  const setting = settingOf({ scenario: 'own-subject-at-home', own });
  const { scenario } = stage.sceneOf(setting);
  expect(scenario).toMatchObject({ topic: 'the garden fence', partner: 'Lou', relation: 'family' });
  const { turns } = play(stage, setting, [
    'The fence has moved and I feel uneasy.',
    'What happened with the fence?',
  ]);
  expect(turns.map(({ move }) => move)).toEqual(['statement', 'open_question']);
});

test.each([
  ['nothing was said', ['...', 'idk'], 0, 15],
  ['only blame', ['You never listen.', "You're lazy."], 0, 15],
  ['half of it', ['I felt lonely tonight.'], 35, 65],
  ['all of it', ['I ate alone tonight and I felt lonely. Could we leave the phones in the hall?'], 60, 90],
  ['a limit', ["I'm not going to sit at the table with a phone on it."], 60, 90],
])('clarity: %s', (_what, said, least, most) => {
  const clarity = clarityOf(lastTurn(talk({ persona: 'warm' }, said))!.clarity);
  expect(clarity).toBeGreaterThanOrEqual(least);
  expect(clarity).toBeLessThanOrEqual(most);
});
