import type { Relation } from '../../../src/catalogue/relation.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const engine = compile(wholeCatalogue());
const rewrite = (text: string, relation: Relation) =>
  engine.suggest({ ...engine.read(text, { relation }), blaming: true });
const all = (text: string, relation: Relation): string =>
  rewrite(text, relation)
    .map((suggestion) => suggestion.text)
    .join(' | ');

// The open class: no frame is written for these; grammar alone turns them round. `says` must stand in one of the lines.
test.each<[string, Relation, RegExp]>([
  ['You always feed the pigeons from our balcony', 'partner', /when you feed the pigeons from our balcony/i],
  ['You never water my orchids', 'roommate', /when you don't water my orchids/i],
  ['u never water my orchids', 'roommate', /water my orchids/],
  ['You repainted the fence purple', 'partner', /you repainted the fence purple/i],
  ["You didn't water the tomatoes on Sunday", 'family', /you didn't water the tomatoes on Sunday/i],
  ['Stop drumming on the table', 'sibling', /drum on the table/i],
  ["Don't drum on the table", 'sibling', /drum on the table/i],
  ['Sweep the porch', 'roommate', /sweep the porch/i],
  [
    'You should have sealed the parcel',
    'coworker',
    /I wish you'd sealed the parcel|if you'd sealed the parcel/i,
  ],
  ['Why do you always sort my books?', 'partner', /sort my books/i],
  ["Why don't you ever iron the shirts?", 'partner', /iron the shirts/i],
  ['Would it kill you to sweep the porch?', 'roommate', /sweep the porch/i],
  ['He always hums during breakfast', 'partner', /when you hum during breakfast/i],
  ['My brother never feeds his hamster', 'sibling', /when you don't feed your hamster|feed your hamster/i],
  ['You made me wait at the station for two hours', 'friend', /I had to wait at the station for two hours/i],
  ['We missed the ferry because of you', 'friend', /we missed the ferry/i],
  ['Your goat ate my roses', 'family', /your goat ate my roses/i],
  ["You don't want me to succeed", 'parent', /wonder(?:ing)? if you want me to succeed/i],
  [
    'You would rather polish your car than talk',
    'partner',
    /wonder(?:ing)? if you would rather polish your car/i,
  ],
  ['You took my kite and left it in a tree', 'sibling', /you took my kite and left it in a tree/i],
  ["Get off that pony, you've been on it for two hours", 'child', /you've been on that pony for two hours/i],
  [
    "Since the move you haven't watered my orchids",
    'partner',
    /you haven't watered my orchids since the move/i,
  ],
  ['You made me look stupid in front of the choir', 'friend', /embarrassed in front of the choir/i],
  ['You make me feel like a lodger', 'partner', /I feel like a lodger/],
  ['Why is it always my job to feed the goat', 'family', /I end up feeding the goat/],
  [
    'You owe me an apology for what you said at the lake',
    'friend',
    /apologise for what you said at the lake/i,
  ],
  ['You take our kite out and not mine', 'friend', /kite/],
  ['You keep taking my kites out and not asking me', 'friend', /take my kites out without asking me/],
  ['You spent the kite money and did not tell me', 'partner', /spent the kite money and didn't tell me/],
  [
    'You treat my cousin like a duke and me like the cook',
    'parent',
    /I feel like the cook next to my cousin/,
  ],
  ['You still owe me forty pounds', 'friend', /you owe me forty pounds, and I'm/i],
  ['You told my aunt about my IVF', 'sibling', /my IVF/],
  ['Your kids drew on my fence', 'general', /your kids drew on my fence/i],
  ['Oh brilliant, you sold my canoe. Genius.', 'sibling', /you sold my canoe/i],
  ['Thanks for liking her hat and not answering my letter', 'friend', /you didn't answer my letter/i],
  ['Thanks for inviting me to the lake', 'friend', /didn't invite me to the lake/i],
])('%s', (text, relation, says) => {
  expect(all(text, relation)).toMatch(says);
});

test.each<[string, Relation]>([
  ['You never listen to me', 'partner'],
  ['You always drum on the table', 'coworker'],
  ["You're a clown", 'friend'],
  ['Nice going, genius', 'manager'],
  ['You broke my cup', 'report'],
  ['Because of you we missed the ferry', 'child'],
])('there is a softer and a firmer way: %s', (text, relation) => {
  const styles = rewrite(text, relation).map(({ style }) => style);
  expect(styles).toContain('softer');
  expect(styles.some((style) => /firmer|limit|expectation/.test(style))).toBe(true);
});

test.each<[string, Relation, RegExp]>([
  ['You lied to me about the boat', 'partner', /you lied to me about the boat/i],
  ['You stole my savings', 'family', /you stole my savings/i],
])('a grave act keeps "you" and the active voice: %s', (text, relation, says) => {
  expect(rewrite(text, relation)[0]?.text).toMatch(says);
});

test.each<[string, string]>([
  ['You always drum on the table and I am furious', 'furious'],
  ["I'm so angry that you drum on the table", 'so angry'],
  ['You embarrassed me in front of my choir', 'embarrassed'],
])('the feeling the person names is the one that is said: %s', (text, feeling) => {
  const [first] = rewrite(text, 'friend');
  expect(first?.text).toContain(feeling);
  expect(first?.guessed).toEqual([]);
});

test('a verdict word is never said as a feeling', () => {
  expect(all('I feel manipulated by you', 'partner')).not.toMatch(
    /I (?:feel|was|felt) manipulated|I'm manipulated/i,
  );
});

test.each<Relation>(['child', 'report'])('downward nobody says hurt, disappointed or sad: %s', (relation) => {
  const said = ['You never water the plants', 'You ignored me', "You're so selfish", 'You broke my cup'].map(
    (text) => all(text, relation),
  );
  expect(said.join(' ')).not.toMatch(/\b(?:hurt|disappointed|sad|lonely|let down)\b/);
});

test('to a child or a report the plain expectation is among them', () => {
  expect(rewrite('You never water the plants', 'report').map((one) => one.style)).toContain('expectation');
});

test('at home one of those shown names a feeling', () => {
  const rows = ["You're a clown", 'Nice going', 'You never water the plants', 'Grow up'].map((text) =>
    rewrite(text, 'partner'),
  );
  expect(rows.every((row) => row.some((one) => one.slots.length > 0))).toBe(true);
});

test('a text stays a text, plain stays plain', () => {
  const [text] = rewrite('ur always drumming on the table wtf', 'friend');
  const [plain] = rewrite('You always drum on the table.', 'friend');
  expect(text?.text).toMatch(/^\p{Ll}/u);
  expect(text?.text).not.toMatch(/\.$|\bI\b/);
  expect(plain?.text).toMatch(/^\p{Lu}.*[.?]$/u);
});

test('nothing is said in danger, and nothing where nothing blames', () => {
  const reading = engine.read('You never water the plants', { relation: 'partner' });
  expect(engine.suggest({ ...reading, safety: { kind: 'abuse', level: 'unclear', rule: 'x' } })).toEqual([]);
  expect(engine.suggest({ ...reading, blaming: false, findings: [] })).toEqual([]);
});

test('different complaints do not share a first sentence', () => {
  const drafts = [
    'You hum at night',
    'You never feed the fish',
    'You sold my bike',
    'You park on the lawn',
    "You're so dramatic",
    "You're impossible",
    'You people are hopeless',
  ];
  const firsts = drafts.map((text) => rewrite(text, 'roommate')[0]?.text);
  expect(new Set(firsts).size).toBe(drafts.length);
});

// Drafts whose grammar points one way and whose meaning another: what must be said, and what never.
test.each<[string, Relation, RegExp, RegExp]>([
  [
    'Not once have you asked me about my thesis',
    'friend',
    /ask me about my thesis/i,
    /have you asked|not to ask/i,
  ],
  ["You've not once in six years watered my orchids", 'roommate', /water(?:ed)? my orchids/i, /years/i],
  [
    'Did you even look at the slides?',
    'coworker',
    /wonder(?:ing)? if you've looked at the slides/i,
    /when you/i,
  ],
  [
    'My flatmate does nothing but hum during breakfast',
    'roommate',
    /hum during breakfast/i,
    /nothing|when you (?:don't|didn't)/i,
  ],
  ['You should be ashamed of that speech', 'partner', /\bI'm\b|\bI\b/, /could you be|like you to/i],
  ["You've got to stop feeding the pigeons, Dad, it's a flat", 'parent', /feed the pigeons/i, /got to|Dad/],
  ['You hid my ladder on purpose to embarrass me', 'sibling', /hid my ladder/i, /purpose|to embarrass/i],
  ["You were hoping I'd miss the ferry", 'friend', /\bI\b/, /hopped/i],
  [
    'Why do you have to sing through every film?',
    'partner',
    /sing through every film/i,
    /could you sing|like you to sing/i,
  ],
  ['Other uncles remember the names', 'family', /\bI\b/, /when you remember/i],
  ["You're forever losing the tickets and then blaming the dog", 'partner', /lose the tickets/i, /blaming/i],
  ["You should've been at the station when I arrived", 'friend', /\bI\b/, /could you be/i],
  ['Look what you made me do', 'sibling', /\bI\b/, /had to do\b/i],
  ['You wore my coat without asking, mate, simple as', 'roommate', /wore my coat/i, /mate|simple as/i],
  ['Get a grip, woman', 'partner', /\bI\b/, /grip|woman/i],
  ['Leave early and you can forget your bonus', 'report', /\bI\b/, /leave early|forget your/i],
  ['Liar. Saw the bill from the garage.', 'partner', /\bI\b/, /could you see|to see/i],
  ["Get your boots off the sofa, you don't live in a barn", 'sibling', /boots off the sofa/i, /barn/i],
  [
    'Is it too much to ask that you knock before coming in?',
    'parent',
    /knock before coming in/i,
    /ask that/i,
  ],
  ["You told the whole choir I'd failed my audition", 'friend', /I'd failed my audition/i, /choir,? and/i],
])('%s: says what is meant', (text, relation, says, never) => {
  expect(all(text, relation)).toMatch(says);
  expect(all(text, relation)).not.toMatch(never);
});

// What the person tells of themselves is kept, and mock praise is turned over into what was missed.
test.each<[string, Relation, RegExp, RegExp]>([
  [
    'You are hopeless, we stood in the rain for an hour',
    'friend',
    /we stood in the rain for an hour/i,
    /hopeless/i,
  ],
  [
    "Gone again, brilliant. There's paint on the carpet",
    'roommate',
    /there's paint on the carpet/i,
    /brilliant/i,
  ],
  ['Your temper is the reason we left the party', 'partner', /we left the party/i, /temper/i],
  ['Nice of you to finally write back', 'friend', /wish you'd written back sooner/i, /nice of you/i],
  ['Cheers for waking the baby', 'partner', /you woke the baby/i, /cheers/i],
  ['Oh, so you do know how to empty a dishwasher', 'roommate', /empt(?:y|ied) a dishwasher/i, /know how/i],
  [
    'Must be nice lounging by the pool while I pack',
    'partner',
    /a turn at lounging by the pool/i,
    /must be/i,
  ],
  ['Even my hamster listens better than you', 'partner', /my hamster/i, /when you listen/i],
])('%s: what was lived, or missed, is what is said', (text, relation, says, never) => {
  expect(all(text, relation)).toMatch(says);
  expect(all(text, relation)).not.toMatch(never);
});

// Two things told together stay together; what is only said to wound is left out.
test.each<[string, Relation, RegExp, RegExp]>([
  [
    'Whenever I tell a joke you have to explain the ending',
    'friend',
    /when I tell a joke and you explain the ending/i,
    /could you explain/i,
  ],
  [
    'You are so careless. Bring the car back by five, I have a dentist appointment',
    'family',
    /could you bring the car back by five\? I have a dentist appointment/i,
    /careless/i,
  ],
  ["You can't even fry an onion", 'partner', /\bI\b/, /fry/i],
  ["You can't just walk in without knocking", 'sibling', /walk in without knocking/i, /can't/i],
  ["You haven't watered the fern since June", 'roommate', /you haven't watered the fern since June/i, /was/i],
  ['You knew how tired I was', 'partner', /wonder(?:ing)? if you knew how tired I was/i, /when you knew/i],
  ['Keep reading my letters and I am moving out', 'sibling', /read my letters/i, /could you (?:keep )?read/i],
  ['Give me my scarf back or I am telling Gran', 'sibling', /give me my scarf back/i, /Gran/i],
  ['Lena baked for three hours. You brought crisps.', 'friend', /you brought crisps/i, /you baked/i],
  ['You clowns', 'friend', /\bI\b/, /when you clown/i],
  ["You're so embarrassing, Dad", 'parent', /embarrassed/i, /embarrassing/i],
])('%s: keeps the point', (text, relation, says, never) => {
  expect(all(text, relation)).toMatch(says);
  expect(all(text, relation)).not.toMatch(never);
});

test.each<[string, Relation]>([
  ['You always scream at me', 'partner'],
  ['You keep using my bike without asking', 'roommate'],
  ['You dump all your reports on me', 'coworker'],
])('a limit stands beside the request, and speaks of me: %s', (text, relation) => {
  const limit = rewrite(text, relation).find((one) => one.style === 'limit');
  expect(limit?.text).toMatch(/^I(?:'m|'ve|'ll| won't)\b/);
});

test('hurt and lonely are guessed only where it was done to me', () => {
  const said = ['You never close the gate', 'You never rinse the sponge', 'You never fold the chairs'].map(
    (text) => all(text, 'roommate'),
  );
  expect(said.join(' ')).not.toMatch(/\b(?:hurt|lonely|sad)\b/);
});

test('to a small child no more than twelve words', () => {
  const said = ['Put your toys in the box', 'Stop whining', 'You never put your shoes on'].flatMap((text) =>
    rewrite(text, 'child').map((one) => one.text.split(' ').length),
  );
  expect(Math.max(...said)).toBeLessThanOrEqual(12);
});

test.each<[string, RegExp]>([
  ['Next time fill the kettle.', /could you fill the kettle/i],
  ['Can someone else PLEASE feed the dog for once?', /could you feed the dog/i],
  ['How many times do I have to ask you to lock the shed?', /could you lock the shed/i],
  ["I don't need you to correct my spelling", /when you correct my spelling|didn't correct my spelling/i],
  ['You should of knocked before you came in', /wish you'd knocked before you came in/i],
  ['you left the shed open', /the shed open/],
  ['Have you posted the forms?', /wonder(?:ing)? if you've posted the forms/i],
  ["You haven't been to the allotment in a month!", /you haven't been to the allotment in a month/i],
  ['You promised me we would move', /you promised me we would move/i],
  ['He goes and buys a kayak', /when you buy a kayak/i],
  ['All you cared about was the trophy', /you mostly cared about the trophy/i],
  ["You never text first, it's always me", /text(?:ed)? first more often|when you don't text first/i],
])('%s: told the way round it was meant', (text, says) => {
  expect(all(text, 'friend')).toMatch(says);
});

test.each<[string, RegExp]>([
  ['Thanks a bunch, you lazy sod', /thanks a bunch/i],
  ['Do you have any idea how rude that was?', /any idea/i],
  ['You just lie around in your van, you waster', /about your van/i],
  ['You psycho, who does that?', /you psycho/i],
  ['You may think you are right', /like you to think|could you think/i],
  ["You're useless with plants", /you're with/i],
  ['Could you not stop talking for once', /when you talk\b/i],
])('%s: never told back in words that say nothing, or the wrong thing', (text, never) => {
  expect(all(text, 'friend')).not.toMatch(never);
});

// What others are praised for is what is wished; what is said to be missed is named, whoever is named beside it.
test.each<[string, Relation, RegExp]>([
  [
    'Normal flatmates rinse the sink before they go to bed',
    'roommate',
    /rinse the sink before you go to bed/i,
  ],
  ['Anyone with any sense would have locked the shed', 'partner', /I wish you'd locked the shed/i],
  ['My last flatmate always watered the ferns', 'roommate', /water the ferns|watered the ferns/i],
  ['Everyone else on the team tests their changes', 'coworker', /test your changes|tested your changes/i],
  ["What kind of uncle misses his own nephew's recital?", 'family', /you missed your own nephew's recital/i],
  [
    'You should be ashamed, leaving the tortoise out in the frost',
    'sibling',
    /you left the tortoise out in the frost/i,
  ],
  ["If you'd sealed the tent we'd be dry", 'friend', /I wish you'd sealed the tent/i],
  ['So glad you could join us at the harbour', 'friend', /I wish you'd joined us at the harbour sooner/i],
  ["You can't be bothered to label the jars", 'roommate', /label the jars/i],
  ['You had no business telling them about the biopsy', 'family', /you told them about the biopsy/i],
  ['How hard is it to hang up a towel?', 'roommate', /could you hang up a towel/i],
  ['Would it have killed you to wave?', 'friend', /I wish you'd waved/i],
  ["You can't go one evening without turning on the telly", 'partner', /when you turn on the telly/i],
  ['Why is my brother incapable of closing a gate?', 'sibling', /close a gate/i],
  ['Who in their right mind buys a trampoline in January?', 'partner', /you bought a trampoline in January/i],
  ['ditched me at the fair AGAIN', 'friend', /you ditched me at the fair/i],
  ['You should be ashamed of how you spoke to the waiter', 'partner', /how you spoke to the waiter/i],
  ["It's always me feeding the hens", 'family', /I end up feeding the hens/i],
  ["It's never your turn to sweep the porch, is it", 'roommate', /sweep the porch/i],
  ['Why is it always my turn to walk the dog?', 'partner', /I end up walking the dog/i],
  [
    'You scratched the piano on purpose and you know it',
    'sibling',
    /you scratched the piano(?! on purpose)/i,
  ],
  [
    'You hurt her feelings',
    'partner',
    /you hurt her feelings, and|(?:was|felt) [a-z]+ when you hurt|when you hurt her feelings, I felt/i,
  ],
])('%s', (text, relation, says) => {
  expect(all(text, relation)).toMatch(says);
});

// Nothing to ask for, to be told as a deed, or to talk about.
test.each<[string, Relation, RegExp]>([
  ['Give this lad a trophy, he folded one towel', 'partner', /fold/i],
  ["You couldn't care less whether I sink or die", 'partner', /you die/i],
  ["You're hoping I'll get fed up and quit", 'manager', /could you quit/i],
  ["You're upset because a dog barked at you?", 'friend', /try not to/i],
  ["Let me guess, the bus was late. It's always the bus with you.", 'friend', /let me guess/i],
  ['One more night out like that and your suitcase is on the porch', 'partner', /suitcase/i],
  ['Your sister never gave us this trouble with her marks', 'child', /you didn't give/i],
])('%s is not said again as it stands', (text, relation, never) => {
  expect(rewrite(text, relation)).not.toEqual([]);
  expect(all(text, relation)).not.toMatch(never);
});

test.each<[string, Relation, RegExp]>([
  ['You never listen to me', 'partner', /listen/i],
  ["I feel like you don't care about the allotment", 'partner', /allotment/i],
])("one of the first three says it in the person's own words: %s", (text, relation, word) => {
  const firstThree = rewrite(text, relation).slice(0, 3);
  expect(firstThree.map((one) => one.text).join(' | ')).toMatch(word);
});

// Charges that go about it another way: what was done, missed or hoped for is what is said.
test.each<[string, Relation, RegExp, RegExp]>([
  ["The gutters don't clear themselves out", 'partner', /could you clear the gutters out\?/i, /themselves/i],
  ['You think the kettle descales itself?', 'roommate', /could you descale the kettle\?/i, /itself/i],
  [
    'Funny how you have hours for chess but never for our allotment',
    'partner',
    /find hours for our allotment/i,
    /chess/i,
  ],
  ['Everyone in this choir learns the words except you', 'friend', /learn the words/i, /except|everyone/i],
  ['A parrot shows me more interest than you do', 'partner', /show me more interest/i, /parrot/i],
  ['Even my old landlord watered my orchids', 'roommate', /wish you'd watered my orchids/i, /landlord/i],
  ['Who feeds a chilli to a toddler?', 'family', /you fed a chilli to a toddler/i, /\bwho\b/i],
  ['Is it physically possible for you to shut the hatch', 'roommate', /shut the hatch/i, /possible/i],
  ['God forbid you carry a crate', 'coworker', /carry a crate/i, /forbid/i],
  [
    "All you've done since Easter is grumble about the drains",
    'partner',
    /grumble about the drains/i,
    /Easter is/i,
  ],
  ['Is a quiet breakfast too much to ask', 'child', /I was hoping for a quiet breakfast/i, /too much/i],
  [
    'Some of us have rehearsals in the morning',
    'roommate',
    /I have rehearsals in the morning/i,
    /some of us/i,
  ],
  [
    'Six weeks I have been asking for my ladder back',
    'family',
    /asking for my ladder back for six weeks/i,
    /^six/i,
  ],
  [
    'Could you not have told me before the vicar did?',
    'partner',
    /wish you'd told me before the vicar/i,
    /hadn't/i,
  ],
  ["Don't you slam that hatch at me", 'child', /don't slam|not to slam|when you slam/i, /if you slammed/i],
  ['Proud father, sneering at a lifeguard.', 'partner', /sneer at a lifeguard/i, /proud/i],
  [
    'You were supposed to be feeding the goat and instead you were at the fair',
    'sibling',
    /wish you'd fed the goat/i,
    /and instead/i,
  ],
  ["You're the reason we missed the overture", 'friend', /we missed the overture/i, /reason/i],
  [
    'Nothing I paint is ever good enough for you',
    'parent',
    /what I paint doesn't seem good enough/i,
    /nothing/i,
  ],
  ['He had the cheek to sell my kite', 'sibling', /you sold my kite/i, /cheek/i],
  ["The paint's dry now, and whose fault is that?", 'coworker', /the paint's dry now/i, /whose/i],
  ['You are never honest with me', 'partner', /aren't honest with me/i, /never/i],
  ['What am I, the cook?', 'partner', /be the cook here/i, /what am I/i],
  ['Who made you captain?', 'sibling', /either of us to be the captain/i, /who made/i],
  ['What more do you want from me?', 'partner', /what more you want from me/i, /\?\?/],
  ['You never say I love you', 'partner', /hear "I love you" from you more often/i, /never/i],
  [
    'You only joined the choir because Ivo was in it',
    'friend',
    /wonder(?:ing)? if you only joined the choir because Ivo/i,
    /when you/i,
  ],
  ['You visit twice a year', 'family', /visit more often/i, /try not to|twice/i],
  ['You had all week to paint that fence', 'child', /paint that fence/i, /when you had/i],
  [
    'You said the fair was off and then I see you on the carousel',
    'friend',
    /then I see you on the carousel/i,
    /possible/i,
  ],
  [
    'What about the gate? You said you would mend it before Easter',
    'partner',
    /mend the gate before Easter/i,
    /mend it/i,
  ],
  [
    'Coat. Bag. Shoes. Every morning.',
    'child',
    /\bI\b/,
    /could you (?:coat|bag|shoes?)|you to (?:coat|bag|shoe)/i,
  ],
  ['You could have rung me instead of moping in the shed', 'sibling', /wish you'd rung me/i, /moping/i],
  [
    'When I was your age I had a paper round and you cannot even boil water',
    'child',
    /\bI\b/,
    /paper round/i,
  ],
  ['Who died and made you captain?', 'sibling', /either of us to be the captain/i, /who died/i],
  ['Nobody here waters the ferns properly except me', 'roommate', /water the ferns/i, /nobody/i],
  [
    'Who buys a canoe without telling their husband',
    'partner',
    /bought a canoe without telling your husband/i,
    /their/i,
  ],
  ['Thank you for telling the vicar that I am dull and lazy', 'family', /\bI\b/, /lazy/i],
  [
    'You redrew my plan and nobody told me',
    'coworker',
    /when you redrew my plan/i,
    /it's hard for me when you redrew/i,
  ],
  ["You haven't once peeled a carrot", 'partner', /peeled a carrot|peel a carrot/i, /once/i],
])('%s: what lies behind it', (text, relation, says, never) => {
  expect(all(text, relation)).toMatch(says);
  expect(all(text, relation)).not.toMatch(never);
});
