import type { Relation } from '../../catalogue/relation.js';
import type { Clause } from '../clause.js';

export const isAddressed = (clause: Clause): boolean =>
  (clause.subject === 'you' && clause.who === 'you') || /\b(?:you|your|yours)\b/i.test(clause.words);

/** "Zoe drove two hours. You sent a thumbs up.": whoever it is said of, it is not the one who listens. */
export const isAboutAnother = (
  { subject, who, words }: Clause,
  addressed: boolean,
  relation: Relation,
): boolean =>
  subject === 'third' &&
  !/^your\b/.test(who) &&
  // "The bins don't empty themselves, you know": of no person at all.
  !/\b(?:itself|themselves)\b/.test(words) &&
  // "The milk's gone off, and whose fault is that": what happened.
  !/\b(?:fault|because of you)\b/.test(words) &&
  // "Everyone washes up except you": said of others to say it of the one who listens.
  !/\b(?:than|except|apart from|bar) (?:for )?you\b/.test(words) &&
  (addressed || (relation !== 'child' && /\b(?:kids?|children|baby|son|daughter)$/.test(who)));
