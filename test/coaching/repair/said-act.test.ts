import { saidAct } from '../../../src/coaching/repair/said-act.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const engine = compile(catalogue);

test.each([
  ["you're such a lazy slob", 'I called you a lazy slob'],
  ['You never help me', 'I said you never help me'],
  ["You're a fucking idiot", 'I called you names'],
  ['shut up', 'I told you to shut up'],
  ['Why can’t you be more like your brother?', /measured you|questions/],
  ["If you don't stop I'm leaving", 'I used a threat'],
  ["It's all your fault", /put it all on you|blamed/],
])('“%s” was: %s', (words, act) => {
  const found = saidAct(engine.read(words), catalogue.repair.said, false);
  if (act instanceof RegExp) expect(found).toMatch(act);
  else expect(found).toBe(act);
});

test.each(["Don't call me at work", 'I need some time for myself', 'Could you call me when you are late?'])(
  '“%s” is nothing to be sorry for',
  (words) => {
    expect(saidAct(engine.read(words), catalogue.repair.said, false)).toBeNull();
  },
);
