import { relations } from '../../src/catalogue/relation.js';
import { compile } from '../../src/language/engine.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const engine = compile(catalogue);
const frames = catalogue.frames.flatMap((file) => file.frames);
const examples = frames.flatMap((frame) =>
  frame.examples.map((example) => [frame.id, example.text, example] as const),
);

test('there are sixty frames or more, each with its own id', () => {
  expect(frames.length).toBeGreaterThanOrEqual(60);
  expect(new Set(frames.map((frame) => frame.id)).size).toBe(frames.length);
});

test('every feeling and need a frame names is in the content', () => {
  const feelings = new Set(catalogue.feelings.map((feeling) => feeling.id));
  const needs = new Set(catalogue.needs.map((need) => need.id));
  const unknown = frames.flatMap((frame) => [
    ...frame.feelings.filter((id) => !feelings.has(id)),
    ...(needs.has(frame.need) ? [] : [frame.need]),
  ]);
  expect(unknown).toEqual([]);
});

// Whether the draft blames is detection's to tell, and has its own tests: here it is taken as given.
test.each(examples)('%s: %s', (_id, _text, { text, relation, has }) => {
  const suggestions = engine.suggest({ ...engine.read(text, { relation }), blaming: true });
  expect(suggestions.length).toBeGreaterThanOrEqual(3);
  const said = suggestions
    .map((suggestion) => suggestion.text)
    .join(' ')
    .toLowerCase();
  expect(has.filter((word) => !said.includes(word.toLowerCase()))).toEqual([]);
});

test('every request that content offers can be said: read alone, it blames nobody', () => {
  const asks = frames
    .flatMap((frame) => Object.values(frame.ask).flat())
    .filter((line) => !line.includes('{'));
  const blaming = [...new Set(asks)].filter((line) => engine.read(line).blaming);
  expect(blaming).toEqual([]);
});

test('whoever listens, a frame has words for them', () => {
  const short = frames.flatMap((frame) =>
    relations.flatMap((relation) => {
      const example = frame.examples[0]!;
      const shown = engine.suggest({
        ...engine.read(example.text, { relation }),
        blaming: true,
        safety: null,
      });
      return shown.length < 3 ? [`${frame.id} to ${relation}`] : [];
    }),
  );
  expect(short).toEqual([]);
});
