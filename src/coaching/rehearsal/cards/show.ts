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

/** A name in the middle of a sentence: "your sister", "Ana". */
export const inSentence = (name: string): string =>
  name.replace(/^(?:Your|The) /, (word) => word.toLowerCase());

/** How they take it, as one sentence: "Defensive: hears an attack early." */
export function howTheyAre({ setting }: Rehearsal, { stage }: Show): string {
  const { name, description } = stage.personaOf(setting.persona);
  return `${name}: ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}
