import type { PersonaId } from '../../../../src/catalogue/persona.js';
import type { ReplyAct } from '../../../../src/catalogue/reply-line.js';
import type { Turn } from '../../../../src/coaching/rehearsal/rehearsal.js';
import { leaningOf } from '../../../../src/coaching/rehearsal/rules/leaning.js';
import { mayTellFact, mayTellGrievance } from '../../../../src/coaching/rehearsal/rules/own-side.js';
import { stage, turnsOf } from '../stage.js';

const calm = 'I ate alone tonight and I felt lonely.';
const kind = 'That makes sense. You have a lot on.';
const well = stage.sceneOf({ scenario: 'phone-at-dinner', persona: 'warm', seed: 1, difficulty: 'usual' })
  .scenario.well;
const count = (turns: readonly Turn[], act: ReplyAct) =>
  turns.filter(({ does }) => does.includes(act)).length;
const talks = (persona: PersonaId, lines: readonly string[], seeds = 60) =>
  turnsOf({ persona }, lines, seeds);

describe('has a side', () => {
  const { facts, grievance } = stage.scenarios.find(({ id }) => id === 'phone-at-dinner')!;
  const asking = [
    calm,
    well.asks,
    kind,
    'What else was going on?',
    'How do you see it?',
    'Tell me more about that.',
    kind,
  ];

  test('three facts, told one at a time and in their order, then the grievance', () => {
    for (const turns of talks('anxious', asking)) {
      const told = turns
        .map(({ reply }) => facts.findIndex((fact) => reply.includes(fact)))
        .filter((at) => at >= 0);
      expect(told).toEqual([0, 1, 2].slice(0, told.length));
      const complained = turns.findIndex(({ reply }) => reply.includes(grievance));
      if (complained >= 0)
        expect(turns.slice(0, complained).some(({ does }) => does.includes('tells_fact'))).toBe(true);
    }
  });

  test.each([
    [0, 10, false],
    [0, 15, true],
    [1, 20, false],
    [2, 40, false],
    [2, 50, true],
    [3, 90, false],
  ])('after %i facts, at openness %i: another one %s', (told, openness, tells) => {
    expect(mayTellFact({ facts: told, openness })).toBe(tells);
  });

  test('the grievance comes once, to who is open or boils over', () => {
    const before = { grievance: false, facts: 1, openness: 20, tension: 40 };
    expect(mayTellGrievance(before)).toBe(false);
    expect(mayTellGrievance({ ...before, openness: 70 })).toBe(true);
    expect(mayTellGrievance({ ...before, tension: 85 })).toBe(true);
    expect(mayTellGrievance({ ...before, openness: 70, grievance: true })).toBe(false);
  });
});

test('the first kind line may earn suspicion, the second never does', () => {
  const turns = talks('hot-tempered', [calm, kind, 'No wonder you were tired.', kind]);
  const suspicious = turns.map((talk) => talk.map(({ does }) => does.includes('suspects')));
  expect(suspicious.filter((talk) => talk[1]).length).toBeGreaterThan(10);
  expect(suspicious.filter((talk) => talk[2] || talk[3])).toEqual([]);
});

describe('takes up my noun', () => {
  const nouns = [
    'I came home and the kitchen was full of plates.',
    'I stood before the table by myself.',
    'I carried the bins down in the rain.',
    'I paid for the tickets again last week.',
    'I waited at the station for an hour.',
  ];

  test('every third turn at most, never what they were called', () => {
    const all = talks('dismissive', [...nouns, "You're so selfish."], 100);
    const taken = all.flatMap((turns) => turns.filter(({ does }) => does.includes('takes_noun')));
    expect(taken.length).toBeGreaterThan(20);
    expect(taken.filter(({ reply }) => /selfish/i.test(reply))).toEqual([]);
    for (const turns of all) {
      const at = turns.filter(({ does }) => does.includes('takes_noun')).map(({ turn }) => turn);
      expect(at.every((turn, index) => index === 0 || turn - at[index - 1]! >= 3)).toBe(true);
    }
  });

  test('a turn that has none is answered without', () => {
    expect(
      talks('dismissive', ['It was a lot.'])
        .flat()
        .filter(({ does }) => does.includes('takes_noun')),
    ).toEqual([]);
  });
});

describe('remembers', () => {
  test.each<[string, ReplyAct, string[], RegExp]>([
    ['what they were called', 'recalls_label', ["You're so selfish.", calm, kind, calm, kind], /selfish/i],
    ['how often, at once', 'recalls_number', ['I asked you five times.', calm, calm], /five/i],
    [
      'a promise',
      'recalls_promise',
      ["I'll ring you on Friday.", kind, calm, kind, calm],
      /ring you on friday|ring me on friday/i,
    ],
  ])('%s, once', (_what, act, lines, words) => {
    const all = talks('defensive', lines, 100);
    expect(all.filter((turns) => count(turns, act) === 1).length).toBeGreaterThan(10);
    expect(all.filter((turns) => count(turns, act) > 1)).toEqual([]);
    for (const turns of all)
      for (const { does, reply } of turns) if (does.includes(act)) expect(reply).toMatch(words);
  });
});

test('blame is heard in a neutral line once a talk, and by the warm hardly ever', () => {
  const lines = [
    calm,
    'I ate by myself.',
    'The food was cold.',
    'I washed up alone.',
    'I went to bed at ten.',
  ];
  const defensive = talks('defensive', lines, 100);
  expect(defensive.filter((turns) => count(turns, 'mishears') === 1).length).toBeGreaterThan(40);
  expect(defensive.filter((turns) => count(turns, 'mishears') > 1)).toEqual([]);
  expect(talks('warm', lines, 100).filter((turns) => count(turns, 'mishears') > 0).length).toBeLessThan(15);
});

describe('talks like speech', () => {
  test('the quiet one says less, and nobody more than 18 words', () => {
    const lines = ['You never talk to me.', calm, kind, 'What was going on?', "You're so selfish."];
    const words = (persona: PersonaId) =>
      talks(persona, lines).flatMap((turns) => turns.map(({ reply }) => reply.split(/\s+/).length));
    const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
    expect(Math.max(...words('anxious'))).toBeLessThanOrEqual(18);
    expect(mean(words('withdrawn'))).toBeLessThan(mean(words('defensive')));
  });
});

test('deflects by habit, never twice running, and not once they feel heard', () => {
  const habits: ReplyAct[] = ['belittles', 'you_too', 'other_subject', 'goes_quiet', 'puts_off'];
  const deflected = ({ does }: Turn) => does.some((act) => habits.includes(act));
  const all = talks('dismissive', ['You never help.', calm, calm, 'You always do that.', calm]);
  expect(all.flat().filter(deflected).length).toBeGreaterThan(60);
  const twice = all.filter((turns) =>
    turns.some(
      (turn, index) =>
        index > 0 &&
        deflected(turn) &&
        habits.includes(turn.does[0]!) &&
        habits.includes(turns[index - 1]!.does[0]!),
    ),
  );
  expect(twice).toEqual([]);
});

describe('gives something', () => {
  const listening = [
    calm,
    well.asks,
    kind,
    well.reflects,
    'No wonder you were tired.',
    'That must have been hard.',
    'Thank you for telling me.',
    kind,
  ];

  test('past being heard 60 a half-step, and only then an offer', () => {
    const all = talks('anxious', listening, 100);
    expect(all.filter((turns) => count(turns, 'half_step') > 0).length).toBeGreaterThan(50);
    expect(all.filter((turns) => count(turns, 'offers') > 0).length).toBeGreaterThan(20);
    for (const turns of all) {
      const half = turns.find(({ does }) => does.includes('half_step'));
      const offer = turns.find(({ does }) => does.includes('offers'));
      if (half) expect(half.heard).toBeGreaterThanOrEqual(60);
      if (offer) expect(half?.turn ?? 99).toBeLessThan(offer.turn);
    }
  });

  test('nothing is given to who only blames', () => {
    const all = talks('anxious', Array(8).fill('You never listen to me.') as string[]);
    expect(all.flat().filter(({ does }) => does.includes('half_step') || does.includes('offers'))).toEqual(
      [],
    );
  });

  test.each([
    [80, 10, 10, 'no'],
    [45, 45, 40, 'unsure'],
    [20, 60, 60, 'yes'],
  ] as const)('at tension %i, heard %i, openness %i they lean to %s', (tension, heard, openness, leaning) => {
    expect(leaningOf({ partner: { tension, heard, openness } as never })).toBe(leaning);
  });
});
