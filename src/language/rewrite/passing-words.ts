import type { Rewriting } from '../../catalogue/rewriting.js';
import { linesOfAct } from './lines-of-act.js';

/** What is said whatever a message is about, and nouns that tell nothing: one text, for its stems. */
export function passingWords({ acts, ask, beside, vague }: Rewriting): string {
  const general = [...[acts.contempt, acts.label].flatMap(linesOfAct), ask, beside.softer, beside.firmer];
  return [...general.flatMap((lines) => Object.values(lines).flat()), ...vague].join(' ');
}
