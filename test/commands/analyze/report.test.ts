import { report } from '../../../src/commands/analyze/report.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';
import { engineThatFinds } from './engine-that-finds.js';

const catalogue = { ...wholeCatalogue(), patterns: [] };

function reportOn(text: string, engine = engineThatFinds('never')) {
  const reading = engine.read(text);
  return report(catalogue, reading, engine.suggest(reading));
}

test('says what may start an argument, why, what is fine, and what to say', () => {
  expect(reportOn('You never help')).toBe(`This may start an argument:
  “never”  overgeneralisation (medium, test)
      One exception and the talk is about the exception.
      from counselling practice: Gordon

Fine as it is:
  “You”  Seen. (observation)

You could say:
  “I would like help.”  (short; tired is a guess)
`);
});

test('says so when there is nothing to change', () => {
  expect(reportOn('Thanks for the soup')).toBe('Nothing here should start an argument.\n');
});

test('puts safety first', () => {
  const engine = engineThatFinds('never', { kind: 'violence', level: 'unclear', rule: 'test' });
  expect(reportOn('You never help', engine)).toMatch(/^Safety first, though it is not clear: .*\(violence\)/);
});

test('names the article and section of a finding', () => {
  const engine = engineThatFinds('never');
  const reading = engine.read('You never help');
  const [article] = catalogue.articles;
  const section = article?.sections[0] ?? '';
  const findings = reading.findings.map((finding) => ({
    ...finding,
    source: { article: article?.id ?? '', section },
  }));
  expect(report(catalogue, { ...reading, findings }, [])).toContain(`from “${article?.title}”, ${section}`);
});
