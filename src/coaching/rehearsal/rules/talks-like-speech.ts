import type { ReplyAct, ReplySlot } from '../../../catalogue/reply-line.js';
import type { Moment, Sayable } from '../moment.js';
import type { LinesFor } from '../partner/lines.js';

export const mostSpokenWords = 18;
const moreThanUsual = 5;

/** A line with its slots filled in. */
export interface Spoken {
  id: string;
  act: ReplyAct;
  text: string;
}

export type Slots = Partial<Record<ReplySlot, string>>;

/**
 * Talks like speech (COACHING §8, 7): a line of at most as many words as the persona has, in the persona's voice,
 * that has not been said in this talk; null when none is left. `before`: what is said just before, in one breath.
 */
export function speak(
  act: ReplyAct,
  moment: Moment,
  linesFor: LinesFor,
  slots: Slots = {},
  before: Spoken | null = null,
): Spoken | null {
  const room = before
    ? Math.min(mostSpokenWords, moment.persona.mostWords + moreThanUsual) - wordsIn(before.text)
    : mostSpokenWords;
  const filled = { topic: moment.scenario.topic, ...slots };
  const sayable = linesFor(act, moment).filter(
    (line) =>
      line.id !== before?.id &&
      !moment.partner.used.includes(line.id) &&
      canFill(line, filled) &&
      wordsIn(line.text) <= room,
  );
  const line = moment.chance.pick(sayable, ({ weight }) => weight);
  return line && { id: line.id, act, text: fill(line.text, filled) };
}

export const wordsIn = (text: string): number => text.split(/\s+/).length;

const slot = /\{(\w+)\}/g;

const canFill = ({ text }: Sayable, slots: Slots): boolean =>
  !text.includes('{') || [...text.matchAll(slot)].every(([, name]) => slots[name as ReplySlot] !== undefined);

/** Fills the slots; a sentence begins with a capital. */
const fill = (text: string, slots: Slots): string =>
  text
    .replace(slot, (_all, name: ReplySlot) => slots[name] ?? '')
    .replace(/(^|[.?!…] )([a-z])/g, (_all, before: string, letter: string) => before + letter.toUpperCase());
