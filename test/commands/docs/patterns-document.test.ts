import type { Catalogue } from '../../../src/catalogue/load.js';
import { patternsDocument } from '../../../src/commands/docs/patterns-document.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const [article] = catalogue.articles;

const small: Catalogue = {
  ...catalogue,
  patterns: [
    {
      id: 'label',
      name: 'A label',
      why: 'It sticks.',
      sources: [{ article: article!.id, section: 'Repair' }, { practice: 'Gordon' }],
      rules: [
        {
          id: 'you-are',
          severity: 'high',
          match: ['you are #Label'],
          unless: [],
          firm: true,
          flag: ["You're a f*** pig."],
          pass: [],
        },
      ],
    },
  ],
  fine: [
    {
      kind: 'negated_blame',
      reason: 'You take it back.',
      rules: [
        { id: 'a', match: ['x'], unless: [], covers: 'clause', find: ['Not your fault.'], miss: ['It is.'] },
      ],
    },
  ],
  fauxFeelings: { experience: ['alone'], verdict: [{ word: 'used', beneath: ['hurt'] }], danger: ['unsafe'] },
};

test('a pattern with its why, sources and tests, what is fine, and the words for feelings', () => {
  expect(
    patternsDocument(small),
  ).toBe(`<!-- Made from content/ by \`npm run docs\`. Edit the content, not this page. -->

# What may start an argument, and what is fine

First Person looks for 1 patterns. For each: why it starts arguments, where that comes from, and what its rules point at. The sentences are the rules’ own tests: the first must be found, the others must be left alone. A *note* alone is no blame.

## A label

\`label\`

It sticks.

- From “${article!.title}”, Repair
- From counselling practice: Gordon

### You are

High. It holds inside thanks and praise too.

Found:

- “You're a f\\*\\*\\* pig.”

## What is never blame

These are fine as they are, and the person is told why. Sentences under “not this” look alike and are something else.

### Negated blame

You take it back.

- “Not your fault.”

Not this:

- “It is.”

### Words said as feelings

Only verdicts are pointed at, and only with a note: they may well be right, but they say what the other one did.

- **What it was like**, never pointed at: alone.
- **Verdicts**, a note: used.
- **Signs of danger**, never corrected; safety is asked about first: unsafe.
`);
});

test('every pattern, every rule and every kind of what is fine has its heading', () => {
  const headings = patternsDocument(catalogue).match(/^##+ .+$/gm) ?? [];
  const rules = catalogue.patterns.flatMap((pattern) => pattern.rules);
  expect(headings.filter((heading) => heading.startsWith('### '))).toHaveLength(
    rules.length + catalogue.fine.length + 1,
  );
  expect(headings.filter((heading) => heading.startsWith('## '))).toHaveLength(catalogue.patterns.length + 1);
});
