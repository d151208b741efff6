import { whereIs } from '../../../src/catalogue/lint/rule-place.js';
import { contentFile } from '../../support/content-file.js';

const files = [
  contentFile('content/fine/label.yaml', 'kind: other\nrules:\n  - id: a\n    match: [x]\n'),
  contentFile(
    'content/patterns/label.yaml',
    'id: label\nrules:\n  - id: a\n    match: [x]\n  - id: b\n    match:\n      - you are\n      - you were\n',
  ),
];

test.each([
  [{ folder: 'patterns', of: 'label', id: 'b' } as const, null, 'content/patterns/label.yaml', 5],
  [{ folder: 'patterns', of: 'label', id: 'b' } as const, 'you were', 'content/patterns/label.yaml', 8],
  [{ folder: 'patterns', of: 'label', id: 'a' } as const, 'x', 'content/patterns/label.yaml', 4],
  [{ folder: 'fine', of: 'other', id: 'a' } as const, 'x', 'content/fine/label.yaml', 4],
])('%j, entry %s', (place, entry, file, line) => {
  expect(whereIs(place, entry, files)).toEqual({ file, line });
});

test('a rule that is nowhere is told', () => {
  expect(() => whereIs({ folder: 'fine', of: 'label', id: 'z' }, null, files)).toThrow('label/z');
});
