import type { Deciding } from '../../catalogue/deciding.js';
import type { Relation } from '../../catalogue/relation.js';
import type { Article } from '../../catalogue/source.js';
import type { Draft } from '../talk/draft.js';
import type { Voice } from '../voice/voice.js';
import type { Standing } from './question-card.js';

/** What a decision is told with. */
export interface Telling {
  draft: Draft | undefined;
  standing: Standing;
  relation: Relation;
  content: Deciding;
  articles: readonly Article[];
  voice: Voice;
}
