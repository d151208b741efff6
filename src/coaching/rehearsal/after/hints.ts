import type { ReplyAct } from '../../../catalogue/reply-line.js';
import type { Scenario } from '../../../catalogue/scenario.js';
import type { HintMoment } from '../../../catalogue/tip.js';
import { isBlame } from '../hearing/move.js';
import { sharedStems, stemsOf } from '../hearing/stems.js';
import { lastTurn, type Rehearsal } from '../rehearsal.js';
import type { Stage } from '../stage.js';

/** A line that could be said now, and where it comes from: the person's own words said another way, or this moment. */
export interface Hint {
  text: string;
  from: 'rewrite' | 'moment';
}

const mostHints = 3;
const mostRewrites = 2;
type WellKey = keyof Scenario['well'];
type Source = { moment: HintMoment } | { well: WellKey };

const moment = (id: HintMoment): Source => ({ moment: id });
const well = (key: WellKey): Source => ({ well: key });

/** What helps after what the partner did; of several the first counts. */
const after: [ReplyAct, Source[]][] = [
  ['pushes_limit', [moment('hold_limit'), well('limit')]],
  ['offers', [moment('take_offer'), moment('change_offer')]],
  ['counters', [moment('take_offer'), moment('change_offer')]],
  ['refuses', [moment('after_no'), well('limit'), well('asks')]],
  ['repeats_no', [moment('after_no'), well('limit')]],
  ['puts_off', [moment('set_a_time')]],
  ['mishears', [moment('misheard'), well('statement')]],
  ['suspects', [moment('suspected'), well('statement')]],
  ['asks_back', [well('requests')]],
  ['asks_what', [well('requests')]],
  ['you_too', [moment('you_too'), moment('come_back')]],
  ['belittles', [moment('it_matters'), well('statement')]],
  ['other_subject', [moment('come_back'), well('statement')]],
  ['goes_quiet', [moment('quiet'), well('asks')]],
  ['tells_grievance', [well('validates'), well('apologises')]],
  ['tells_fact', [well('reflects'), well('validates'), well('asks')]],
  ['half_step', [well('requests')]],
  ['agrees', [moment('close')]],
  ['glad_of_yes', [moment('close')]],
  ['takes_offer', [moment('close')]],
  ['hears_limit', [moment('close')]],
  ['gives_way', [moment('close')]],
];
const inOrder: Source[] = [
  well('statement'),
  well('asks'),
  well('validates'),
  well('requests'),
  well('limit'),
];

/**
 * "Help me with this line": up to three lines for this moment. `draft`: what the person has typed and not said yet;
 * where it blames, it is said another way first.
 */
export function hints(stage: Stage, rehearsal: Rehearsal, draft = ''): Hint[] {
  const last = lastTurn(rehearsal);
  const said = rehearsal.turns.map((turn) => turn.said);
  const charged = draft.trim() !== '' ? draft : last && isBlame(last.move) ? last.said : null;
  const rewrites = charged === null ? [] : rewritesOf(stage, rehearsal, charged);
  const sources: Source[] = [
    ...(last && isBlame(last.move) ? [moment('repair')] : []),
    ...(last === null ? [well('statement'), moment('begin')] : []),
    ...after.filter(([act]) => last?.does.includes(act)).flatMap(([, helps]) => helps),
    ...inOrder,
  ];
  const lines = sources.flatMap((source) => wordsOf(stage, rehearsal, source));
  return [
    ...rewrites.map((text): Hint => ({ text, from: 'rewrite' })),
    ...lines.map((text): Hint => ({ text, from: 'moment' })),
  ]
    .filter(
      ({ text }, index, all) => !said.includes(text) && all.findIndex((one) => one.text === text) === index,
    )
    .slice(0, mostHints);
}

function rewritesOf(stage: Stage, { setting }: Rehearsal, words: string): string[] {
  const { scenario } = stage.sceneOf(setting);
  const reading = stage.engine.read(words, { relation: scenario.relation });
  if (!reading.blaming) return [];
  return stage.engine
    .suggest(reading)
    .slice(0, mostRewrites)
    .map(({ text }) => text);
}

/** One line for a source: the first that has not been said. */
function wordsOf(stage: Stage, rehearsal: Rehearsal, source: Source): string[] {
  const { scenario } = stage.sceneOf(rehearsal.setting);
  if ('well' in source) {
    const line = scenario.well[source.well];
    return source.well === 'reflects' && !isTold(line, rehearsal, scenario) ? [] : [line];
  }
  const lines =
    stage.catalogue.rehearsalHints.find((hint) => hint.for === source.moment)?.[scenario.place] ?? [];
  const open = lines.map((line) => line.replaceAll('{topic}', scenario.topic));
  const said = rehearsal.turns.map((turn) => turn.said);
  return open.filter((line) => !said.includes(line)).slice(0, 1);
}

/** A fact can be given back once it has been told. */
function isTold(line: string, { turns }: Rehearsal, scenario: Scenario): boolean {
  const told = turns.filter(({ does }) => does.includes('tells_fact')).length;
  const stems = stemsOf(line);
  return scenario.facts.slice(0, told).some((fact) => sharedStems(stems, stemsOf(fact)) > 0);
}
