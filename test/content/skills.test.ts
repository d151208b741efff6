import { readAnswer } from '../../src/coaching/lessons/answer.js';
import { lookThrough } from '../../src/coaching/lessons/look-through.js';
import { feelingNames } from '../../src/coaching/rewrite/feeling-names.js';
import { compile } from '../../src/language/engine.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { skills } = catalogue;
const engine = compile(catalogue);
const looking = { engine, names: feelingNames(catalogue.feelings), spelling: catalogue.spelling };
const unmet = (id: string, text: string) =>
  lookThrough(skills.find((skill) => skill.id === id)!, readAnswer(text, looking)).unmet;

const tried = skills.flatMap(({ id, tried: { good, half, bad } }) => [
  ...good.map((text) => [id, text, []] as const),
  ...[...half, ...bad].map(({ text, unmet }) => [id, text, unmet] as const),
]);
test.each(tried)('%s: %s', (id, text, lacking) => {
  expect(unmet(id, text)).toEqual(lacking);
});

const models = skills.flatMap(({ id, prompts }) =>
  prompts.flatMap((prompt) => ('model' in prompt ? [[id, prompt.model] as const] : [])),
);
test.each(models)('%s shows a way in which everything is: %s', (id, model) => {
  expect(unmet(id, model)).toEqual([]);
  expect(engine.read(model)).toMatchObject({ blaming: false, safety: null });
});
