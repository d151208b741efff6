import type { Deed, RepairContent } from '../../catalogue/repair.js';
import type { Engine } from '../../language/engine.js';
import type { Reading } from '../../language/reading.js';
import type { Talk } from '../talk/talk.js';
import { confess } from './confession.js';
import type { Owned } from './repair.js';
import { saidAct } from './said-act.js';

/** What somebody owns, before it is known to whom. */
type Own = Omit<Owned, 'relation'>;
type Read = Engine['read'];

/** What somebody told of what they did; `vague`: too little to own. Null when nothing is told. `asked`: they were asked. */
export function toldAct(
  text: string,
  asked: boolean,
  deeds: readonly Deed[],
  read: Read,
): { own: Own; vague: boolean } | null {
  const told = confess(text, deeds, (words) => read(words).blaming, asked);
  if (!told) return null;
  const { act, deed, written } = told;
  const vague = deeds.find(({ id }) => id === deed)?.vague ?? false;
  return { own: { act, deed, written, tone: false, step: 0 }, vague };
}

/** The words they said to the other, as what they did with them: an act to own, or none when they were right. */
export interface WordsSaid {
  own: Own;
  words: string;
  reading: Reading;
}

/** Null when there is too little to read. */
export function wordsSaid(
  text: string,
  { relation }: Pick<Talk, 'relation'>,
  said: RepairContent['said'],
  read: Read,
): WordsSaid | null {
  const words = text
    .trim()
    .replace(/^(?:i|and i|i just|i only) (?:said|wrote|texted|sent)[ ,:]*(?:that )?/i, '')
    .replace(/^["“']+|["”']+$/g, '');
  const reading = read(words, relation ? { relation } : {});
  if (!/\p{L}/u.test(words) || !reading.english || words.split(/\s+/).length < fewestWords) return null;
  const written = /\b(?:sent|texted|wrote)\b/i.test(text);
  const act = saidAct(reading, said, written) ?? '';
  // "A text", "the thing about the money": not yet what it said.
  if (act === '' && reading.clauses.every(({ verb }) => verb === null)) return null;
  return { own: { act, deed: 'unfair-words', written, tone: false, step: 0 }, words, reading };
}

/** Keeps what is owned as the repair of this talk; whom it is for is read from what was `told`. */
export function keepRepair(own: Own, told: string, talk: Talk, read: Read): Owned & { id: string } {
  talk.made += 1;
  const repair = { ...own, relation: talk.relation ?? read(told).relation, id: `r${talk.made}` };
  talk.repair = repair;
  return repair;
}

const fewestWords = 2;

/** "The first one", "my own words": which of the buttons was typed. */
export function typedWhich(text: string): 'mine' | 'card' | 'other' | null {
  const plain = text.toLowerCase();
  if (
    /\b(?:mine|my (?:own )?(?:words|version|draft)|first|the original|what i (?:wrote|typed))\b/.test(plain)
  )
    return 'mine';
  if (
    /\b(?:yours|your (?:words|version)|words you gave|the rewrite|the card|second|the new one)\b/.test(plain)
  )
    return 'card';
  return /^(?:the )?(?:third|last|something else|neither|none)\b/.test(plain) ? 'other' : null;
}
