import { isWork, type Relation } from '../../catalogue/relation.js';
import type { FineKind, Reading } from '../../language/reading.js';
import { isFlooded } from '../calm/flooded.js';
import type { Circumstances } from './deciding.js';

const longestText = 25;
const lateFrom = 22;
const lateUntil = 6;
/** What a text can carry without a voice. */
const textKinds: readonly FineKind[] = ['limit', 'request', 'thanks', 'praise'];

/**
 * What need not be asked. `hour`: 0 to 23 where the person is; null when the clock of the house may not be theirs.
 * `reading`: of the draft as it was typed; null without one.
 */
export function circumstancesOf(
  reading: Reading | null,
  relation: Relation,
  hour: number | null,
): Circumstances {
  const work = isWork(relation);
  const late = hour !== null && (hour >= lateFrom || hour < lateUntil);
  if (!reading) return { heated: false, late, limit: false, fitsText: false, work };
  const kinds = reading.fine.map(({ kind }) => kind);
  const short = reading.text.split(/\s+/).length <= longestText;
  return {
    heated: isFlooded(reading),
    late,
    limit: kinds.includes('limit'),
    fitsText: short && !reading.blaming && kinds.some((kind) => textKinds.includes(kind)),
    work,
  };
}
