import type { Comeback } from '../../catalogue/comeback.js';
import type { OutcomeContent } from '../../catalogue/outcome.js';
import type { HeardId } from '../../catalogue/phrase.js';
import type { Relation } from '../../catalogue/relation.js';
import type { RepairContent } from '../../catalogue/repair.js';
import type { Engine } from '../../language/engine.js';
import { hears } from '../hears.js';
import type { Outcome } from '../kept/marks.js';
import { confess } from '../repair/confession.js';
import { theirWords } from '../reply-to-them/their-words.js';
import type { Help } from './outcome-card.js';

/** What it takes to tell what somebody says of a talk that they had. */
export interface Listening {
  typed: OutcomeContent['typed'];
  comebacks: readonly Comeback[];
  deeds: RepairContent['deeds'];
  engine: Pick<Engine, 'read'>;
}

/** What came back at them, where there is a calm line for it. */
function comebackIn(text: string, { typed, comebacks }: Listening): Comeback | null {
  const id = hears<string>(typed.came, text);
  return comebacks.find((comeback) => comeback.id === id) ?? null;
}

/** Said to somebody, as a new statement is, and not told about them. */
const isSaidToThem = (text: string, relation: Relation | null, { engine }: Listening): boolean =>
  /\b(?:you|your|ur|u)\b/i.test(text) && engine.read(text, { relation: relation ?? 'general' }).blaming;

/**
 * How they say it went. `came_back`: they tell what came back at them; `unclear`: it may be asked once more;
 * `elsewhere`: it is about something else. `heard`: what the words mean to the coach.
 */
export function wentIn(
  text: string,
  heard: HeardId | null,
  relation: Relation | null,
  listening: Listening,
): Outcome | 'came_back' | 'unclear' | 'elsewhere' {
  if (comebackIn(text, listening)) return 'came_back';
  const how = hears(listening.typed.how, text);
  if (how) return how;
  return heard !== null || isSaidToThem(text, relation, listening) ? 'elsewhere' : 'unclear';
}

/** What they say helped; `other`: something of their own; null when it is about something else. */
export function helpIn(
  text: string,
  heard: HeardId | null,
  relation: Relation | null,
  listening: Listening,
): Help | 'other' | null {
  const help = hears(listening.typed.helped, text);
  if (help) return help;
  return heard !== null || isSaidToThem(text, relation, listening) ? null : 'other';
}

/** `untold`: they would rather not say; `elsewhere`: what they did, or were told, has a journey of its own. */
export type Told = 'untold' | 'elsewhere' | { comeback: Comeback | null };

/** What they tell of what happened. */
export function toldIn(
  text: string,
  heard: HeardId | null,
  relation: Relation | null,
  listening: Listening,
): Told {
  if (heard === 'do_not_know' || heard === 'skip' || heard === 'no') return 'untold';
  const comeback = comebackIn(text, listening);
  if (heard !== null && heard !== 'went_badly' && heard !== 'went_mixed' && !comeback) return 'elsewhere';
  const { deeds, engine } = listening;
  if (confess(text, deeds, (words) => engine.read(words).blaming) || theirWords(text) !== null)
    return 'elsewhere';
  return isSaidToThem(text, relation, listening) ? 'elsewhere' : { comeback };
}
