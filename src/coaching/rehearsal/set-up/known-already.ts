import type { Engine } from '../../../language/engine.js';
import type { Draft } from '../../talk/draft.js';
import type { Talk } from '../../talk/talk.js';
import type { SetUp } from './set-up.js';
import { whoIsMeant } from './who-is-meant.js';

const asked =
  /\b(?:rehearse|practi[cs]e|role-?play|try out)\b.*\b(?:talk|talking|conversation|chat|telling|asking|with my|to my|about)\b/i;

/** "I want to practise talking to my boss about the rota." */
export const asksToRehearse = (text: string): boolean => asked.test(text);

/** "My boss, about the rota" is about the rota; null when it does not say "about". */
export const aboutIn = (text: string): string | null => /\babout (.+)$/i.exec(text)?.[1] ?? null;

/** The set-up with what a draft says already. `way`: which of its ways of saying it is brought along, counted from 0. */
export function knownFromDraft(
  setUp: SetUp,
  draft: Draft,
  way: string | undefined,
  { relation, decided }: Pick<Talk, 'relation' | 'decided'>,
  { read }: Pick<Engine, 'read'>,
): SetUp {
  const reading = read(draft.text);
  const chosen = draft.suggestions[Number(way) || 0]?.text;
  return {
    ...setUp,
    safe: decided?.draft === draft.id && decided.answers.risk === 'no',
    relation: relation ?? (reading.relation === 'general' ? null : reading.relation),
    words: draft.text,
    statement: chosen ?? (reading.blaming ? null : draft.text),
  };
}

/** The set-up with what the sentence says that asked for a rehearsal. */
export function knownFromSentence(setUp: SetUp, words: string, { read }: Pick<Engine, 'read'>): SetUp {
  if (!asksToRehearse(words)) return setUp;
  const meant = whoIsMeant(words, null, read(words));
  const about = aboutIn(words);
  return meant
    ? { ...setUp, relation: meant.relation, name: meant.name, words: about }
    : { ...setUp, words: about };
}
