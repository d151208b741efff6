import type { Relation } from '../../../src/catalogue/relation.js';
import { compile } from '../../../src/language/engine.js';
import { compileMaterial } from '../../../src/language/statement/material.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { read } = compile(catalogue);
const materialOf = compileMaterial(catalogue, read);
const of = (text: string, relation: Relation = 'general') => materialOf(read(text, { relation }));

test.each([
  ['You forgot to pick up the kids', 'you forgot to pick up the kids', true],
  ['You always leave the gate open', 'you leave the gate open', false],
  ['You borrowed my coat without asking', 'you borrowed my coat without asking', true],
])('%s: what happened is there, without blame', (text, sentence, tellsIt) => {
  expect(of(text)).toMatchObject({ told: { sentence }, tellsIt });
});

test.each(['You pig', "You're so selfish", 'Whatever'])('%s does not tell what happened', (text) => {
  expect(of(text)).toMatchObject({ told: null, tellsIt: false });
});

test('a feeling that is named is kept as it was said, with its strength', () => {
  expect(of("I'm so hurt that you left without me").feeling).toBe('so hurt');
  expect(of('You left without me').feeling).toBeNull();
});

test.each(['partner', 'coworker', 'child', 'report', 'general'] as const)(
  'anger is always offered: %s',
  (relation) => {
    expect(of('You never answer me', relation).feelings).toContain('angry');
  },
);

test('nothing that weighs is offered downward', () => {
  for (const relation of ['child', 'report'] as const)
    for (const text of ['You lied to me', 'You never answer me', 'You shout at everyone'])
      expect(of(text, relation).feelings).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/hurt|sad|lonely|disappointed/)]),
      );
});

test('needs and requests stand ready to be said', () => {
  const { needs, asks } = of('You never wash up', 'partner');
  for (const need of needs) expect(need).toMatch(/^(?:I|it|my|being|having) ?\S.*[^.]$/);
  for (const ask of asks) expect(ask).toMatch(/\?$/);
});
