import { beatsOf } from '../../../src/coaching/calm/beats.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const calm = wholeCatalogue().calm.exercises;

test('steps come in order, as often as there are rounds, and count up to the end', () => {
  const beats = beatsOf({
    id: 'breathing',
    name: 'Breathing',
    source: { practice: 'DBT' },
    begin: 'Ready?',
    settle: 5,
    rounds: 2,
    steps: [
      { say: 'In', seconds: 4 },
      { say: 'Out', seconds: 6 },
    ],
    end: 'Done',
  });
  expect(beats).toEqual([
    { say: 'In', seconds: 4, done: 1, of: 4 },
    { say: 'Out', seconds: 6, done: 2, of: 4 },
    { say: 'In', seconds: 4, done: 3, of: 4 },
    { say: 'Out', seconds: 6, done: 4, of: 4 },
  ]);
});

test.each(calm.map((exercise) => [exercise.id, exercise] as const))(
  '%s lasts one to three minutes',
  (_, exercise) => {
    const seconds = beatsOf(exercise).reduce((sum, beat) => sum + beat.seconds, exercise.settle);
    expect(seconds).toBeGreaterThanOrEqual(60);
    expect(seconds).toBeLessThanOrEqual(180);
  },
);

test('out takes longer than in', () => {
  const [inwards, outwards] = calm.find(({ id }) => id === 'breathing')!.steps;
  expect(outwards!.seconds).toBeGreaterThan(inwards!.seconds);
});
