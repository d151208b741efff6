import type { Catalogue } from '../../catalogue/load.js';
import type { Relation } from '../../catalogue/relation.js';
import type { Safety } from '../reading.js';
import { compileSigns } from './signs.js';
import { compileDangerModel } from './text-model/text-model.js';

type Sentences = ReturnType<ReturnType<typeof compileSigns>['fold']>;

/** Looks for signs of danger in any words a person wrote, in English and, plainly, in a few other languages. */
export interface SafetyScreen {
  /** Null when there is no sign; the same text always gives the same answer. */
  (text: string, relation?: Relation): Safety | null;
  /** By the rules alone: for words that are ours, which nobody need be asked about. */
  byRules(text: string, relation?: Relation): Safety | null;
}

/**
 * Makes the screen from `content/safety`. Its rules have the first word. Where they find nothing, the message as a
 * whole may still read like what people say in danger (`text-model`): reason for a plain question, never for a lock.
 * Where a rule is not sure and the message reads like anything but danger, nothing is asked.
 */
export function compileSafetyScreen(
  catalogue: Pick<Catalogue, 'safetyRules' | 'safetyWords' | 'spelling' | 'dangerModel' | 'dangerWeighing'>,
): SafetyScreen {
  const { fold, find } = compileSigns(catalogue);
  const { readsAs, soundsHarmless } = compileDangerModel(catalogue);
  /** What a rule finds, or says nothing: it is not sure, and the message reads like anything but danger. */
  const ruled = (sentences: Sentences, relation?: Relation): Safety | 'harmless' | null => {
    const rule = find(sentences, relation);
    if (!rule) return null;
    const { kind, level, id, firm } = rule;
    return level === 'unclear' && !firm && soundsHarmless(sentences) ? 'harmless' : { kind, level, rule: id };
  };
  const byRules: SafetyScreen['byRules'] = (text, relation) => {
    const found = ruled(fold(text), relation);
    return found === 'harmless' ? null : found;
  };
  const screen = (text: string, relation?: Relation): Safety | null => {
    const sentences = fold(text);
    const found = ruled(sentences, relation);
    if (found) return found === 'harmless' ? null : found;
    const read = readsAs(sentences, relation);
    return read && { ...read, level: 'unclear' };
  };
  return Object.assign(screen, { byRules });
}
