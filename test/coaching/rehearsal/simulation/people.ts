import type { Scenario } from '../../../../src/catalogue/scenario.js';
import { chanceOf } from '../../../../src/coaching/rehearsal/random.js';
import type { Rehearsal } from '../../../../src/coaching/rehearsal/rehearsal.js';

/** Somebody who speaks by a script: what they say next. */
export type Person = (scenario: Scenario, rehearsal: Rehearsal) => string;

const did = ({ turns }: Rehearsal, ...acts: string[]): boolean =>
  (turns.at(-1)?.does ?? []).some((act) => acts.includes(act));
const times = ({ turns }: Rehearsal, line: string): number =>
  turns.filter(({ said }) => said === line).length;
/** The lines one after the other, and round again. */
const inTurn = (lines: readonly string[], { turns }: Rehearsal): string =>
  lines[turns.length % lines.length]!;
/** The first that has not been said; at last the last one. */
const nextOf = (lines: readonly string[], rehearsal: Rehearsal): string =>
  lines.find((line) => times(rehearsal, line) === 0) ?? lines.at(-1)!;

const insults = [
  'You never listen to me.',
  "You're so selfish.",
  'Why can you never just do it?',
  "You don't care about me.",
];
const ownWords = [
  'I was really worn out after that.',
  'It matters to me that we can count on each other.',
  "I'd like us to find something that works for us both.",
  'When that happens I feel alone with it.',
];

/** Blames in every line. */
const blaming: Person = ({ badly }, rehearsal) => inTurn([...badly, ...insults], rehearsal);

/** Speaks of their own side, asks for one thing, and takes what is offered. */
const statements: Person = ({ well }, rehearsal) => {
  if (did(rehearsal, 'offers', 'counters')) return 'Yes, that works for me.';
  if (did(rehearsal, 'agrees', 'glad_of_yes', 'takes_offer')) return 'Thank you, that helps me.';
  if (did(rehearsal, 'refuses', 'repeats_no') && times(rehearsal, well.requests) > 1) return 'Okay.';
  const lines = [well.statement, ownWords[0]!, well.requests, ownWords[1]!, well.reflects, ownWords[3]!];
  return rehearsal.turns.length > 6 && rehearsal.turns.length % 2 === 1
    ? well.requests
    : nextOf([...lines, ownWords[2]!], rehearsal);
};

/** Listens first: gives back, asks, lets it make sense, and then asks for one thing. */
const listening: Person = ({ well }, rehearsal) => {
  if (did(rehearsal, 'offers', 'counters')) return "That works for me. Let's do that.";
  if (did(rehearsal, 'agrees', 'glad_of_yes')) return 'Thanks for hearing me out.';
  if (did(rehearsal, 'refuses', 'repeats_no') && times(rehearsal, well.requests) > 1) return 'Fair enough.';
  if (did(rehearsal, 'mishears')) return "That's not what I meant. I'm not blaming you.";
  const lines = [
    well.statement,
    well.asks,
    well.reflects,
    well.validates,
    well.requests,
    ownWords[1]!,
    well.requests,
  ];
  return nextOf(lines, rehearsal);
};

/** Says sorry, and says it again. */
const apologising: Person = ({ well }, rehearsal) => {
  if (did(rehearsal, 'offers', 'counters')) return 'Okay, thank you.';
  return nextOf(
    [
      well.apologises,
      "I'm sorry I brought it up the wrong way.",
      well.statement,
      well.validates,
      well.requests,
      'Sorry again.',
    ],
    rehearsal,
  );
};

/** Every second line blames. */
const mixed: Person = (scenario, rehearsal) =>
  rehearsal.turns.length % 2 === 0 ? listening(scenario, rehearsal) : blaming(scenario, rehearsal);

/** Hardly speaks. */
const stonewalling: Person = (_scenario, rehearsal) =>
  inTurn(['...', 'k', "I don't know.", 'Whatever.', 'Mm.', 'Fine.', '…'], rehearsal);

/** Says how it is, sets a limit, says it again when it is pushed, and ends calmly. */
const holding: Person = ({ well }, rehearsal) => {
  const said = times(rehearsal, well.limit);
  if (rehearsal.turns.length === 0) return well.statement;
  if (said === 0 || did(rehearsal, 'pushes_limit')) return well.limit;
  if (did(rehearsal, 'hears_limit', 'gives_way')) return 'Thank you for hearing that.';
  return nextOf([well.validates, ownWords[1]!, "That's all I wanted to say."], rehearsal);
};

/** One or two lines for every kind of thing that people say in between. */
const anything = [
  'Hi, have you got a minute?',
  'Can we talk?',
  'ok',
  'yes',
  'no',
  'idk',
  'never mind',
  'bye',
  'Are you all right?',
  'How was your day?',
  'Did you see the match on Saturday?',
  'My sister bought a tent.',
  'asdf ghjk',
  'What was going on for you?',
  'Do you remember what I said?',
  'You have to stop that.',
  "If you do that again, I'm leaving.",
  'Yeah, right. Well done, you.',
  "You don't care about me at all.",
  'You make me so angry.',
  "Why can't you ever just listen?",
  'My brother does it without being asked.',
  "Why can't you be more like your cousin?",
  'Other people manage it.',
  "You're so selfish.",
  'You always do this.',
  'You left me alone with it.',
  'I asked you five times.',
  'I told you three times this week.',
  "I'll help you with it on Sunday.",
  "I'll ring you first next week.",
  'I can do the shopping if you cook.',
  "I'm sorry I snapped.",
  'That came out harsh. Let me try again.',
  'Thank you for saying that.',
  'That makes sense.',
  "So you've had a lot on.",
  'I felt left out.',
  'I came home late and the lights were off.',
  'My birthday was hard this year.',
  'Could you please try to be nicer?',
  'Could you ring me before seven tomorrow?',
  'Would you do the form with me on Friday?',
  "I'm not going to talk about it while there's shouting.",
  'It stays as I said.',
  'Can we talk about it tomorrow after dinner?',
  'Deal.',
  "No, that doesn't work for me.",
  'Okay, that works for me.',
  'The window was open all night.',
  `${'I have been thinking about this for weeks and '.repeat(9)}I want us to sort it out.`,
];

/** Anything at all, by the seed. */
const random: Person = ({ well, badly }, { setting, turns }) =>
  chanceOf(setting.seed * 7919 + setting.scenario.length, turns.length).pick([
    ...Object.values(well),
    ...badly,
    ...ownWords,
    ...anything,
  ])!;

/** Listens, turns down what is offered, and asks again. */
const haggling: Person = (scenario, rehearsal) => {
  if (did(rehearsal, 'offers', 'counters')) return "No, that doesn't work for me.";
  const { well } = scenario;
  const lines = [well.asks, well.validates, well.reflects, well.requests, well.statement, well.validates];
  return inTurn(lines, rehearsal);
};

/** Takes one thing into each talk, and comes back to it: anger, kindness, a limit, an offer, by the seed. */
const moody: Person = (scenario, rehearsal) => {
  const { seed } = rehearsal.setting;
  const chance = chanceOf(seed * 104_729 + scenario.id.length, rehearsal.turns.length);
  const mood = [blaming, listening, apologising, holding, stonewalling, haggling][seed % 6]!;
  return chance.is(0.45) ? chance.pick(anything)! : mood(scenario, rehearsal);
};

export const people = {
  blaming,
  statements,
  listening,
  apologising,
  mixed,
  stonewalling,
  holding,
  random,
  moody,
  haggling,
};
export type PersonId = keyof typeof people;
/** Those who speak as the articles teach. */
export const wellSpoken: readonly PersonId[] = ['statements', 'listening', 'apologising', 'holding'];
