import type { WordsByPlace } from '../../catalogue/deciding.js';
import { isWork, type Relation } from '../../catalogue/relation.js';
import type { Draft } from '../talk/draft.js';

/** The words a decision is about: the rewrite that stands first, else the person's own. */
export const wordsOfDraft = (draft: Draft): string => draft.suggestions[0]?.text ?? draft.text;

/** Those words as a button carries them: which draft, and which way of saying it. */
export const wayIn = (draft: Draft): Record<string, string> => ({
  draft: draft.id,
  ...(draft.suggestions.length > 0 ? { way: '0' } : {}),
});

/** As it is said at home, to a child, or at work. */
export const wordedFor = (words: WordsByPlace, relation: Relation): string =>
  words[relation === 'child' ? 'child' : isWork(relation) ? 'work' : 'home'];
