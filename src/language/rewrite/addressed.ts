import type { Relation } from '../../catalogue/relation.js';
import type { Clause } from '../clause.js';

export const isAddressed = (clause: Clause): boolean =>
  (clause.subject === 'you' && clause.who === 'you') || /\b(?:you|your|yours)\b/i.test(clause.words);

/** "Zoe drove two hours. You sent a thumbs up.": whoever it is said of, it is not the one who listens. */
export const isAboutAnother = ({ subject, who }: Clause, addressed: boolean, relation: Relation): boolean =>
  subject === 'third' &&
  !/^your\b/.test(who) &&
  (addressed || (relation !== 'child' && /\b(?:kids?|children|baby|son|daughter)$/.test(who)));
