import nlp from 'compromise';
import type { Catalogue } from '../../src/catalogue/load.js';
import { compile } from '../../src/language/engine.js';
import { measureInvokes } from './invokes.js';
import type { Labelled } from './labelled.js';
import { messages } from './messages.js';
import { type Peer, peers } from './peers.js';
import { measure, type Runner } from './speed.js';
import { table } from './table.js';
import { trustIn } from './trust.js';
import { measureWhole } from './whole.js';

/** Measures the engine beside its peers, and says it as a table; with labelled messages, also how far to trust each. */
export async function figures(catalogue: Catalogue, labelled: Labelled[] | null): Promise<string> {
  const engine = compile(catalogue);
  const read: Peer = { name: 'read', flags: (text) => engine.read(text).blaming };
  const runners: Runner[] = [
    { name: 'compromise, bare parse', run: (text) => nlp(text) },
    { name: read.name, run: read.flags },
    { name: 'read + suggest', run: (text) => engine.suggest(engine.read(text)) },
    ...peers.map(({ name, flags }) => ({ name, run: flags })),
  ];
  const speeds = measure(runners, messages);
  const [parse] = speeds;
  const trust = new Map(
    labelled &&
      [read, ...peers].map((peer) => [peer.name, trustIn(labelled, ({ text }) => peer.flags(text))]),
  );
  const rows = runners.map(({ name }, index) => {
    const { median, p99 } = speeds[index]!;
    const found = trust.get(name);
    return [
      name,
      milliseconds(median),
      milliseconds(p99),
      times(median / parse!.median),
      times(p99 / parse!.p99),
      ...(labelled ? [found ? found.f1.toFixed(2) : '', found ? percent(found.falseAlarms) : ''] : []),
    ];
  });
  const head = ['', 'median ms', 'p99 ms', '× median', '× p99', ...(labelled ? ['F1', 'false alarms'] : [])];
  const whole = await measureWhole(engine, labelled?.map(({ text }) => text) ?? examplesIn(catalogue));
  const invokes = await measureInvokes(messages);
  return [
    `${messages.length} messages, Node ${process.version}`,
    table([head, ...rows]),
    '',
    `analyze --jsonl, ${whole.rows} rows that do not repeat, on average: ${milliseconds(whole.analyse)} ms a row, ` +
      `${times(whole.analyse / whole.parse)} a bare parse (${milliseconds(whole.parse)} ms)`,
    '',
    'The message extension of Teams, from request to answer over HTTP (Teams waits 5,000 ms)',
    table([
      ['', 'median ms', 'p99 ms', 'longest ms'],
      ...invokes.map(({ name, median, p99, longest }) => [name, ...[median, p99, longest].map(milliseconds)]),
    ]),
  ].join('\n');
}

/** The sentences that content gives as examples of what its rules catch and leave alone. */
const examplesIn = ({ patterns, fine }: Catalogue): string[] => [
  ...patterns.flatMap(({ rules }) => rules.flatMap(({ flag, pass }) => [...flag, ...pass])),
  ...fine.flatMap(({ rules }) => rules.flatMap(({ find, miss }) => [...find, ...miss])),
];

const milliseconds = (duration: number): string => duration.toFixed(2);
const times = (ratio: number): string => `${ratio.toFixed(2)} ×`;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
