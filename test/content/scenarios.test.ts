import { partnerLines, type Scenario, scenarioSchema, wordCount } from '../../src/catalogue/scenario.js';
import { compile } from '../../src/language/engine.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';
import { readsAsHurtful } from './hurtful.js';

const catalogue = wholeCatalogue();
const { read } = compile(catalogue);
const { scenarios } = catalogue;
const named = scenarios.map((scene) => [scene.id, scene] as const);
const wellLines = ({ well }: Scenario): string[] => Object.values(well);

const plain = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');

test('nothing is said twice, in one scene or across them', () => {
  const lines = scenarios.flatMap((scene) => [...partnerLines(scene), ...wellLines(scene), ...scene.badly]);
  const twice = lines.map(plain).filter((line, index, all) => all.indexOf(line) < index);
  expect(twice).toEqual([]);
});

test('there are scenes enough, at home and at work, and one of each for a subject of their own', () => {
  const made = scenarios.filter(({ own }) => !own);
  const at = (place: string) => made.filter((scene) => scene.place === place).length;
  expect(at('home')).toBeGreaterThanOrEqual(12);
  expect(at('work')).toBeGreaterThanOrEqual(12);
  expect(
    scenarios
      .filter(({ own }) => own)
      .map(({ place }) => place)
      .sort(),
  ).toEqual(['home', 'work']);
});

test('every partner has a name of their own', () => {
  const names = scenarios.map(({ partner }) => partner);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

describe.each(named)('%s', (_id, scene) => {
  const { relation, well, badly, topicWords } = scene;

  test('what is said well blames nobody, and nobody is in danger in it', () => {
    const blaming = [...wellLines(scene), ...partnerLines(scene)].filter((line) => {
      const { safety, blaming } = read(line, { relation });
      return safety !== null || (blaming && wellLines(scene).includes(line));
    });
    expect(blaming).toEqual([]);
  });

  test('what is said badly blames, each line first of all in another way', () => {
    const patterns = badly.map((line) => read(line, { relation }).findings[0]?.pattern ?? `none: ${line}`);
    const calm = badly.filter((line) => {
      const { blaming, safety } = read(line, { relation });
      return !blaming || safety !== null;
    });
    expect(calm).toEqual([]);
    expect(new Set(patterns)).toHaveProperty('size', 3);
  });

  test('the statement is about the topic, and the person speaks for themselves', () => {
    const stems = topicWords.map((word) => word.replace(/(?:e|y)$/, ''));
    expect(well.statement.toLowerCase()).toMatch(new RegExp(`\\b(?:${stems.join('|')})`));
    expect(well.statement).toMatch(/\b(?:I|me|my)\b/);
  });

  test('the partner mocks nobody, threatens nobody, and does not say what the person feels or remembers', () => {
    expect(partnerLines(scene).filter((line) => readsAsHurtful(line, read))).toEqual([]);
  });

  test('of each two lines one is short enough for somebody who says little', () => {
    const { belittles, youToo, otherSubject, halfStep, counters, refusals, agrees, asksBack, offers } = scene;
    const pairs = [belittles, youToo, otherSubject, halfStep, counters, refusals, agrees, asksBack];
    const long = [...pairs, offers.map(({ text }) => text)].filter((pair) =>
      pair.every((line) => wordCount(line) > 9),
    );
    expect(long).toEqual([]);
  });

  test('nobody below me is told that I am hurt', () => {
    const soft = /\b(?:hurt|disappointed|sad|heartbroken|lonely)\b/;
    const downward = relation === 'child' || relation === 'report';
    expect(downward ? wellLines(scene).filter((line) => soft.test(line)) : []).toEqual([]);
  });
});

test('a small child is told in one short sentence', () => {
  const long = scenarios
    .filter(({ young }) => young)
    .flatMap(wellLines)
    .filter((line) => wordCount(line) > 12);
  expect(long).toEqual([]);
});

test.each<[string, (scene: Scenario) => object]>([
  ['two facts', (scene) => ({ ...scene, facts: scene.facts.slice(1) })],
  ['a speech', (scene) => ({ ...scene, grievance: 'and so on '.repeat(7) })],
  ['an unknown relation', (scene) => ({ ...scene, relation: 'dentist' })],
  ['a partner at work', (scene) => ({ ...scene, relation: 'partner', place: 'work' })],
  ['an offer without a condition', (scene) => ({ ...scene, offers: scene.offers.map(({ text }) => text) })],
  ['a key nobody reads', (scene) => ({ ...scene, mood: 'cross' })],
])('a scene with %s is not let in', (_what, broken) => {
  const [scene] = scenarios;
  if (!scene) throw new Error('there is no scene');
  expect(scenarioSchema.safeParse(scene).success).toBe(true);
  expect(scenarioSchema.safeParse(broken(scene)).success).toBe(false);
});
