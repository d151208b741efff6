import type { Catalogue } from '../../catalogue/load.js';
import type { Clause } from '../clause.js';
import type { Finding, Reading } from '../reading.js';
import { compileBareThings } from './bare-thing.js';
import { dayIn } from './day.js';
import { doneToMe } from './done-to-me.js';
import { namedThingsIn } from './named-thing.js';
import { toldThingIn } from './told-thing.js';
import type { Topic } from './topic.js';

export interface TopicFinder {
  /** What the message is about, or null: the likeliest, of those that need no guess. */
  topicOf(reading: Reading): Topic | null;
  /**
   * All that the message may be about and that can be named without blame, likeliest first: "how you spoke to her",
   * "our anniversary", "the dishes"; what was done to the speaker: "being nagged"; things spoken of in passing
   * ("another cold tea": "the tea"); and last the day it happened.
   */
  topicsOf(reading: Reading): Topic[];
}

/** As many things as are worth trying to name. */
const most = 4;

export function compileTopics(catalogue: Pick<Catalogue, 'rewriting' | 'valence'>): TopicFinder {
  const words = catalogue.rewriting;
  const bareThingsIn = compileBareThings(catalogue);

  const found = (reading: Reading): { clear: Topic[]; passing: Topic[] } => {
    const foundIn = (clause: Clause): Finding[] =>
      reading.findings.filter((finding) => finding.start < clause.end && finding.end > clause.start);
    const mocks = (clause: Clause): boolean =>
      foundIn(clause).some(({ pattern }) => pattern === 'contempt_sarcasm');
    const spoken = reading.clauses.filter(
      (clause) => !foundIn(clause).some(({ pattern }) => pattern === 'threat_or_ultimatum'),
    );
    const charged = spoken.filter((clause) => foundIn(clause).length > 0);
    const clauses = charged.length > 0 ? charged : spoken;
    const others = spoken.filter((clause) => !clauses.includes(clause));
    const named = clauses
      .flatMap((clause) => namedThingsIn(clause, words).filter(({ sure }) => sure || !mocks(clause)))
      .sort((a, b) => Number(b.sure) - Number(a.sure));
    const toldIn = (some: Clause[]): Topic[] => some.flatMap((clause) => toldThingIn(clause) ?? []);
    return {
      clear: [
        ...toldIn(clauses),
        ...named.filter(({ placed }) => !placed),
        ...clauses.flatMap((clause) => doneToMe(clause, words) ?? []),
        ...named.filter(({ placed }) => placed),
      ],
      passing: [
        ...toldIn(others),
        // Of what is mocked only what is the speaker's own is surely meant: "did my interview spoil your nap".
        ...clauses.filter(mocks).flatMap((clause) => namedThingsIn(clause, words).filter(isOurs)),
        ...others.flatMap((clause) => namedThingsIn(clause, words)).filter(({ placed }) => !placed),
        ...[...clauses, ...others]
          .filter((clause) => !mocks(clause) && clause.subject !== 'i')
          .flatMap((clause) => bareThingsIn(clause, foundIn(clause))),
        ...[...clauses, ...others].flatMap((clause) => dayIn(clause) ?? []),
      ],
    };
  };

  return {
    topicOf: (reading) => found(reading).clear[0] ?? null,
    topicsOf: (reading) => {
      const { clear, passing } = found(reading);
      const all = [...clear, ...passing.map((topic) => ({ ...topic, passing: true as const }))];
      return all
        .filter(({ text }, index) => all.findIndex((other) => other.text === text) === index)
        .slice(0, most);
    },
  };
}

const isOurs = ({ text }: Topic): boolean => /^(?:my|our) /.test(text);
