import { reply } from '../../../src/coaching/reply.js';
import { withoutPictures } from '../../../src/coaching/settings/without-pictures.js';

test('every picture is told in words, those in openings too', () => {
  const picture = { kind: 'picture', svg: '<svg/>', alt: 'Five pillars.' } as const;
  const shown = withoutPictures(reply([picture, { kind: 'opening', label: 'More', blocks: [picture] }]));
  expect(shown.blocks).toEqual([
    { kind: 'line', text: 'Five pillars.' },
    { kind: 'opening', label: 'More', blocks: [{ kind: 'line', text: 'Five pillars.' }] },
  ]);
});
