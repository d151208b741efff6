import type { Relation } from '../../../catalogue/relation.js';
import type { Talk } from '../../talk/talk.js';
import type { PhraseId } from '../../voice/phrase-id.js';
import type { Voice } from '../../voice/voice.js';
import type { Rehearsal } from '../rehearsal.js';
import type { Stage } from '../stage.js';

/** What the cards of a rehearsal are made with. */
export interface Show {
  stage: Stage;
  talk: Talk;
  voice: Voice;
}

/** What somebody without a name is called: "Your sister". */
export const called =
  (voice: Voice) =>
  (relation: Relation): string =>
    voice.label(`rehearse.name_${relation}` satisfies PhraseId);

export const partnerName = ({ setting }: Rehearsal, { stage }: Show): string =>
  stage.sceneOf(setting).scenario.partner;
