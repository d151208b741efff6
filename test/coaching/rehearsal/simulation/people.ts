import type { Scenario } from '../../../../src/catalogue/scenario.js';
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

/** Anything at all, by the seed. */
const random: Person = ({ well, badly }, { setting, turns }) => {
  const lines = [
    ...Object.values(well),
    ...badly,
    ...insults,
    ...ownWords,
    'ok',
    'no',
    'idk',
    'never mind',
    'bye',
  ];
  const place =
    Math.abs(Math.imul(setting.seed + 7, 2654435761) ^ Math.imul(turns.length + 1, 40503)) % lines.length;
  return lines[place]!;
};

export const people = { blaming, statements, listening, apologising, mixed, stonewalling, holding, random };
export type PersonId = keyof typeof people;
/** Those who speak as the articles teach. */
export const wellSpoken: readonly PersonId[] = ['statements', 'listening', 'apologising', 'holding'];
