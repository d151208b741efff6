import type { PersonaId } from '../../../catalogue/persona.js';
import type { HeardId } from '../../../catalogue/phrase.js';
import type { RehearsalTyped, RehearsalTypedId } from '../../../catalogue/rehearsal-typed.js';
import { relations } from '../../../catalogue/relation.js';
import type { Engine } from '../../../language/engine.js';
import { type Difficulty, difficulties } from '../rehearsal.js';
import { aboutIn } from './known-already.js';
import { reactionNamed } from './reaction-named.js';
import { type SetUp, type SetUpTopic, toSomeoneElse } from './set-up.js';
import { whoIsMeant } from './who-is-meant.js';

/** The set-up with the answer that was pressed. */
export function withPressed(setUp: SetUp, topic: SetUpTopic, to: string): SetUp {
  switch (topic) {
    case 'risk':
      return { ...setUp, safe: true };
    case 'who':
      return toSomeoneElse(setUp, relations.find((one) => one === to) ?? 'general', null);
    case 'what':
      return { ...setUp, scenario: to, words: null };
    case 'reaction':
      return { ...setUp, persona: to as PersonaId };
    case 'hard':
      return { ...setUp, difficulty: to as Difficulty };
  }
}

/** What typed words mean to the coach, and what they are read with. */
export interface TypedAnswer {
  text: string;
  heard: HeardId | null;
  said: RehearsalTypedId | null;
  /** Just asked whether it is a risk, they say that it is none. */
  isNoRisk: boolean;
  reactions: RehearsalTyped['reactions'];
  read: Engine['read'];
}

/** The set-up with the answer that was typed; null when it answers nothing. */
export function withTyped(
  setUp: SetUp,
  topic: SetUpTopic,
  { text, heard, said, isNoRisk, reactions, read }: TypedAnswer,
): SetUp | null {
  switch (topic) {
    case 'risk':
      return isNoRisk ? { ...setUp, safe: true } : null;
    case 'who': {
      const relation = relations.find((one) => heard === `for_${one}`) ?? null;
      const meant = heard !== null && !relation ? null : whoIsMeant(text, relation, read(text));
      if (!meant) return null;
      const known = toSomeoneElse(setUp, meant.relation, meant.name);
      return meant.tells && setUp.words === null ? { ...known, words: aboutIn(text) ?? text } : known;
    }
    case 'what':
      return heard !== null || !/\p{L}{2}/u.test(text)
        ? null
        : { ...setUp, scenario: null, words: aboutIn(text) ?? text };
    case 'reaction': {
      const persona = reactionNamed(text, { reactions });
      return persona ? { ...setUp, persona } : null;
    }
    case 'hard': {
      const difficulty = difficulties.find((one) => one === said);
      return difficulty ? { ...setUp, difficulty } : null;
    }
  }
}
