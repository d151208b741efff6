import { curvesPicture } from '../../../src/coaching/pictures/curves.js';

const axis = { high: 'high', low: 'low', start: 'start' };

test('every level is a mark, and the curves are told apart by stroke and mark', () => {
  const svg = curvesPicture(
    [
      { name: 'Tension', levels: [40, 60, 20] },
      { name: 'A < B', levels: [0, 100, 50] },
    ],
    axis,
  );
  expect(svg.match(/<circle/g)).toHaveLength(3 + 1);
  expect(svg.match(/<rect x/g)).toHaveLength(3 + 1);
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
  expect(svg).toContain('A &lt; B');
});

test('before the first turn there is a point to see', () => {
  expect(curvesPicture([{ name: 'Tension', levels: [40] }], axis)).not.toContain('NaN');
});
