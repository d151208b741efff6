import type { Relation } from '../../../src/catalogue/relation.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const engine = compile(wholeCatalogue());
const rewrite = (text: string, relation: Relation) =>
  engine.suggest({ ...engine.read(text, { relation }), blaming: true });

// Where nothing else can be told, one of the first three says what it is about.
test.each<[string, Relation, string]>([
  ['Again with the humming', 'roommate', 'the humming'],
  ['Day after day, the same boots in the same corner', 'child', 'the boots'],
  ['What is the point of a doorbell if nobody answers it, you clown', 'friend', 'the doorbell'],
  ['You are a disgrace. Who decides what we sing at the vigil?', 'friend', 'what we sing at the vigil'],
  ['what you wrote was drivel', 'coworker', 'what you wrote'],
  ["You're unbearable, this was always Nora's bench", 'sibling', "Nora's bench"],
  ['Each call turns into a lecture about my hair', 'parent', 'the lecture about my hair'],
  ['Oh sorry, did my cello exam interrupt your nap?', 'sibling', 'my cello exam'],
  ["You're being so weird about this whole Dublin thing", 'friend', 'this whole Dublin thing'],
  ['such a killjoy at mine on Saturday', 'friend', 'Saturday'],
])('%s: names %s', (text, relation, topic) => {
  const three = rewrite(text, relation).slice(0, 3);
  expect(three.map((suggestion) => suggestion.text).join(' ')).toContain(topic);
});

// A figure of speech, a name called and somebody called by name are nothing to talk about.
test.each<[string, Relation, RegExp]>([
  ['Were you born in a barn?', 'roommate', /barn/i],
  ['You drama queen', 'friend', /queen/i],
  ['Seriously, Oscar?', 'friend', /about the oscar/i],
  ['Look in the mirror, mate', 'friend', /mirror/i],
])('%s: names nothing', (text, relation, never) => {
  const texts = rewrite(text, relation).map((suggestion) => suggestion.text);
  expect(texts).not.toEqual([]);
  expect(texts.join(' ')).not.toMatch(never);
});
