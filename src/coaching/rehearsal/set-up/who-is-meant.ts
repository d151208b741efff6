import type { Relation } from '../../../catalogue/relation.js';
import type { Reading } from '../../../language/reading.js';

/** Whom somebody's words are about, as far as they tell it. */
export interface Meant {
  relation: Relation;
  /** What they call them: "Ana"; null when they give no name. */
  name: string | null;
  /** They told what it is about as well. */
  tells: boolean;
}

const fewWords = 5;
const afterRelation =
  /\b(?:partner|husband|wife|boyfriend|girlfriend|mum|mom|mother|dad|father|son|daughter|brother|sister|friend|flatmate|roommate|housemate|colleague|coworker|co-worker|manager|boss|cousin|aunt|uncle|neighbour|neighbor),? ([A-Z][\p{Ll}'’-]+)/u;
const nameAlone = /^(?:(?:it'?s|to|with|for) )?(\p{Lu}[\p{Ll}'’-]+)[.!]?$/u;

/** "My sister Ana", "my boss, about the rota", "Sam"; null when it names nobody. `heard`: the relation it is known to name. */
export function whoIsMeant(text: string, heard: Relation | null, { relation: read }: Reading): Meant | null {
  const said = text.trim();
  const alone = nameAlone.exec(said)?.[1] ?? null;
  const relation = heard ?? (read === 'general' ? null : read);
  const name = afterRelation.exec(said)?.[1] ?? (relation === null ? alone : null);
  if (relation === null && name === null) return null;
  const words = said.split(/\s+/).length;
  return { relation: relation ?? 'general', name, tells: words > fewWords || /\babout\b/i.test(said) };
}
