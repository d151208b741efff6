import type { Engine } from '../../language/engine.js';
import type { Talk } from '../talk/talk.js';
import { askedIn } from './asked.js';
import type { Refusal } from './refusal.js';

/** Where a refusal is kept, and what whom it is for is read with. */
interface Refusing {
  talk: Talk;
  engine: Pick<Engine, 'read'>;
}

/** Keeps what was asked as the refusal of this talk; null when there is nothing of the kind in the words. `whom`: said before. */
export function takeRefusal(text: string, whom: string, refusing: Refusing): Refusal | null {
  const asked = askedIn(text);
  if (!asked || (!asked.told && !asked.words.split(' ').every(isWord))) return null;
  return kept({ ...asked, general: false }, `${whom} ${text}`, refusing);
}

/** A refusal of whatever it was. */
export const anyRefusal = (whom: string, refusing: Refusing): Refusal =>
  kept({ form: 'deed', words: 'do that', told: false, general: true }, whom, refusing);

/** Whom it is for as the words name them counts more than whom the last words were for. */
function kept(asked: Omit<Refusal, 'id' | 'relation'>, told: string, { talk, engine }: Refusing): Refusal {
  const { relation } = engine.read(told);
  talk.made += 1;
  talk.refusal = {
    ...asked,
    relation: relation === 'general' ? (talk.relation ?? relation) : relation,
    id: `n${talk.made}`,
  };
  return talk.refusal;
}

/** Letters without a vowel are a slip of the fingers. */
const isWord = (word: string): boolean => /[aeiouy\d]/i.test(word);
