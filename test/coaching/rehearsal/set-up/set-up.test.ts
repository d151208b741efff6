import { reactionNamed } from '../../../../src/coaching/rehearsal/set-up/reaction-named.js';
import { pageOfScenes, scenesFor } from '../../../../src/coaching/rehearsal/set-up/scenes-for.js';
import {
  newSetUp,
  nextTopic,
  type SetUp,
  toSomeoneElse,
} from '../../../../src/coaching/rehearsal/set-up/set-up.js';
import { settingOf, surprised } from '../../../../src/coaching/rehearsal/set-up/setting-of.js';
import { topicOf } from '../../../../src/coaching/rehearsal/set-up/topic-of.js';
import { whoIsMeant } from '../../../../src/coaching/rehearsal/set-up/who-is-meant.js';
import { stage } from '../stage.js';

const setUp = (known: Partial<SetUp>): SetUp => ({ ...newSetUp(5), ...known });

test.each<[Partial<SetUp>, ReturnType<typeof nextTopic>]>([
  [{}, 'risk'],
  [{ safe: true }, 'who'],
  [{ safe: true, relation: 'friend' }, 'what'],
  [{ safe: true, relation: 'friend', words: 'the trip' }, 'reaction'],
  [{ safe: true, scenario: 'friend-cancels' }, 'reaction'],
  [{ safe: true, scenario: 'friend-cancels', persona: 'warm' }, 'hard'],
  [{ safe: true, scenario: 'friend-cancels', persona: 'warm', difficulty: 'usual' }, null],
])('with %j known, %s is asked', (known, topic) => {
  expect(nextTopic(setUp(known))).toBe(topic);
});

test('another listener has another scene; the same one keeps it', () => {
  const known = setUp({ relation: 'friend', scenario: 'friend-cancels' });
  expect(toSomeoneElse(known, 'partner', null).scenario).toBe(null);
  expect(toSomeoneElse(known, 'friend', null).scenario).toBe('friend-cancels');
});

test.each([
  ['my sister Ana', { relation: 'sibling', name: 'Ana', tells: false }],
  ['Sam', { relation: 'general', name: 'Sam', tells: false }],
  ['my boss, about the rota', { relation: 'manager', name: null, tells: true }],
  ['purple', null],
])('“%s” names %j', (text, meant) => {
  expect(whoIsMeant(text, null, stage.engine.read(text))).toEqual(meant);
});

test.each([
  ['the garden', 'the garden'],
  ["it's about my birthday", 'your birthday'],
  ['your phone', 'my phone'],
  ['rent', 'rent'],
  ['I waited at the station for an hour and nobody came', 'the station'],
  ['he did it again', 'this'],
])('“%s” is about %s', (words, topic) => {
  expect(topicOf(words, stage)).toBe(topic);
});

test.each([
  ['she goes quiet', 'withdrawn'],
  ['he shouts and then cries', 'hot-tempered'],
  ['gets very defensive', 'defensive'],
  ['bananas', null],
])('“%s” tells of %s', (text, persona) => {
  expect(reactionNamed(text, stage.catalogue.rehearsalTyped)).toBe(persona);
});

test('scenes of the listener come first, a few at a time, round and round', () => {
  const scenes = scenesFor(stage.scenarios, 'manager');
  const own = stage.scenarios.filter(({ relation }) => relation === 'manager').length;
  expect(new Set(scenes.slice(0, own).map(({ relation }) => relation))).toEqual(new Set(['manager']));
  expect(scenes.every(({ place, own: isOwn }) => place === 'work' && !isOwn)).toBe(true);
  const seen = new Set<string>();
  let page = 0;
  do {
    const { shown, next } = pageOfScenes(scenes, page);
    expect(shown.length).toBeGreaterThan(0);
    for (const { id } of shown) seen.add(id);
    page = next;
  } while (page !== 0);
  expect(seen.size).toBe(scenes.length);
});

test('left to chance, the same seed draws the same, and all that is known stays', () => {
  const known = setUp({ safe: true, relation: 'sibling', persona: 'anxious' });
  const drawn = surprised(known, stage);
  expect(drawn).toEqual(surprised(known, stage));
  expect(drawn).toMatchObject({ relation: 'sibling', persona: 'anxious', difficulty: 'usual' });
  expect(stage.scenarios.find(({ id }) => id === drawn.scenario)?.relation).toBe('sibling');
});

test('one’s own subject is played at its place, under the name they gave or by who they are', () => {
  const own = setUp({
    safe: true,
    relation: 'manager',
    words: 'the rota',
    persona: 'busy',
    difficulty: 'harder',
  });
  expect(settingOf(own, stage, () => 'Your manager')).toMatchObject({
    scenario: 'own-subject-at-work',
    difficulty: 'harder',
    own: { topic: 'the rota', relation: 'manager', partner: 'Your manager' },
  });
  expect(settingOf({ ...own, name: 'Ines' }, stage, () => '').own?.partner).toBe('Ines');
});
