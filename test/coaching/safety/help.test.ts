import { helpBlocks, helpLinesFor } from '../../../src/coaching/safety/help.js';
import { regionOfLocale } from '../../../src/coaching/safety/region.js';
import { answerForRule, answerNamed, questionFor } from '../../../src/coaching/safety/shelf.js';
import { newSafetyState } from '../../../src/coaching/safety/state.js';
import { safetyStep } from '../../../src/coaching/safety/step.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { regions } = catalogue.helpLines;

test.each([
  ['en-GB', 'uk'],
  ['en_US', 'us'],
  ['en-IE', 'ireland'],
  ['en-IN', 'india'],
  ['hi-IN', 'india'],
  ['fr-CA', 'canada'],
  ['en-AU', 'australia'],
  ['mi-NZ', 'new-zealand'],
  ['de-DE', 'eu'],
  ['zh-Hant-TW', 'elsewhere'],
  ['pt-BR', 'elsewhere'],
  ['en', null],
  ['', null],
  [undefined, null],
])('the locale %s means %s', (locale, region) => {
  expect(regionOfLocale(locale, regions)).toBe(region);
});

const topics = ['self_harm', 'abuse', 'child', 'stopping', 'emergency'] as const;
test.each(regions.flatMap(({ id }) => topics.map((topic) => [id, topic] as const)))(
  'somebody can be reached in %s for %s',
  (id, topic) => {
    expect(helpLinesFor(regions, id, [topic])).not.toEqual([]);
  },
);

test('the country can be chosen when nothing tells it, and is kept', () => {
  const unknown = helpBlocks(regions, null, ['self_harm'], catalogue.safetyAnswers);
  const row = unknown.find((block) => block.kind === 'choices' && block.label === 'Where are you?');
  expect(row?.kind === 'choices' && row.choices.map(({ label }) => label)).toContain('Ireland');

  const now = { turn: 1, region: null, shelf: catalogue };
  const sign = { kind: 'sign', safety: { kind: 'self_harm', level: 'clear', rule: 'kill-myself' } } as const;
  const alarm = safetyStep(newSafetyState(), sign, now);
  const chosen = safetyStep(
    alarm.state,
    { kind: 'pressed', value: { region: 'ireland' } },
    { ...now, turn: 2 },
  );
  expect(chosen.state.region).toBe('ireland');
  expect(JSON.stringify(chosen.reply)).toContain('50808');
  expect(chosen.coaching).toBe('stopped');
});

const answers = catalogue.safetyRules.flatMap(({ rules }) =>
  rules.map(({ id, kind, level }) => [id, answerForRule(catalogue, id, kind), level] as const),
);
test.each(answers)('what rule %s finds is answered by %s', (_rule, id, level) => {
  const answer = answerNamed(catalogue, id);
  if (answer.stance === 'decline') expect(level === 'clear' || answer.question).toBeTruthy();
  else {
    const concern = { answer: id, rule: 'made-up', level, asked: true, safe: 0, missed: 0, since: 0 };
    expect(questionFor(catalogue, concern).ask.length).toBeGreaterThan(0);
    expect(answer.lines).toContain('emergency');
  }
});

const therapySpeak = /I hear you|it sounds like you feel|\bvalid\b|hold space|unpack|journey|safe space/i;
test.each(Object.entries(catalogue.safetyAnswers.answers))('%s is plain and short', (_id, { say }) => {
  expect(say.join(' ')).not.toMatch(therapySpeak);
  expect(say.join(' ').split(' ').length).toBeLessThanOrEqual(100);
});
