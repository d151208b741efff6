import type { Act } from '../../catalogue/rewriting.js';
import type { Reading } from '../reading.js';
import type { Style } from '../suggestion.js';
import type { Angle } from './angle.js';
import type { Topic } from './topic.js';

/** A second complaint helps out only when it is a plain one. */
const strongEnough = 6;

/** A complaint, or none, and what kind of thing is said of it. */
export interface Way {
  angle: Angle | null;
  act: Act;
}

export const isPlainWish = ({ complaint, frame }: Angle): boolean =>
  complaint?.act === 'wanted' && frame === null;

/** Downward, an expectation is the firm way. */
export const stylesFor = ({ relation }: Reading): Style[] =>
  relation === 'report' || relation === 'child'
    ? ['request', 'short', 'full', 'expectation', 'softer', 'limit']
    : ['request', 'short', 'full', 'softer', 'firmer', 'limit'];

/** The weightiest complaint, a second plain one, what the message says it is about, and last the bare feeling. */
export function waysIn(angles: Angle[], topic: Topic | null): Way[] {
  const plain = angles.filter(
    (angle, index) =>
      index === 0 || (index === 1 && (angle.weight > strongEnough || angle.complaint?.own === 'account')),
  );
  return [
    ...(topic && !topic.passing && !/^your /.test(topic.text) && nothingTold(angles)
      ? [{ angle: null, act: 'topic' as const }]
      : []),
    ...plain.map((angle) => ({ angle, act: angle.complaint?.act ?? ('contempt' as const) })),
    ...plain.slice(0, 1).flatMap(withoutFrame),
    ...(topic?.sure && !topic.passing ? [{ angle: null, act: 'topic' as const }] : []),
    { angle: null, act: 'contempt' as const },
  ];
}

/** No deed, and no frame: only a name called, or nothing at all. */
const nothingTold = (angles: Angle[]): boolean =>
  angles.every(({ complaint, frame }) => !frame && (!complaint || complaint.act === 'label'));

/** The same without frames, which may say it all in other words, and at last whatever can be talked about. */
export const waysToName = (angles: Angle[], topics: Topic[]): (Way & { topic: Topic | null })[] => [
  ...angles.flatMap((angle, index) =>
    index === 0 || angle.weight > strongEnough
      ? plainly(angle).map((way) => ({ ...way, topic: topics[0] ?? null }))
      : [],
  ),
  ...topics.map((topic) => ({ angle: null, act: 'topic' as const, topic })),
];

/** What grammar alone makes of it. */
const plainly = (angle: Angle): Way[] =>
  angle.plain ? [{ angle: { ...angle, complaint: angle.plain, frame: null }, act: angle.plain.act }] : [];

/** A frame may know only feelings that nobody names downward, or asks that are not for this listener. */
const withoutFrame = (angle: Angle): Way[] => (angle.frame && angle.complaint ? plainly(angle) : []);
