import type { ReplyAct, ReplySlot } from '../../../catalogue/reply-line.js';
import type { Moment, Sayable } from '../moment.js';
import { type Lines, wordsIn } from '../partner/lines.js';

export const mostSpokenWords = 18;
const moreThanUsual = 5;
const leadsUp = 0.4;

/** A line with its slots filled in. */
export interface Spoken {
  /** Of every line of content in it. */
  ids: string[];
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
  lines: Lines,
  slots: Slots = {},
  before: Spoken | null = null,
): Spoken | null {
  const room = before
    ? Math.min(mostSpokenWords, moment.persona.mostWords + moreThanUsual) - wordsIn(before.text)
    : mostSpokenWords;
  const filled: Slots = { topic: moment.scenario.topic, ...slots };
  const used = moment.partner.used;
  const pick = (sayable: readonly Sayable[], most: number): Spoken | null => {
    const open = sayable.filter(
      ({ id, words, slots: open }) =>
        words <= most && !used.includes(id) && open.every((slot) => filled[slot as ReplySlot] !== undefined),
    );
    const line = moment.chance.pick(open, ({ weight }) => weight);
    return line && { ids: [line.id], act, text: fill(line.text, filled) };
  };
  const line = pick(lines.for(act, moment), room);
  if (!line || before) return line;
  const lead = moment.chance.is(leadsUp)
    ? pick(lines.leadsFor(act, moment), room - wordsIn(line.text))
    : null;
  return lead ? { act, ids: [...lead.ids, ...line.ids], text: `${lead.text} ${line.text}` } : line;
}

const slot = /\{(\w+)\}/g;

/** Fills the slots; a sentence begins with a capital. */
const fill = (text: string, slots: Slots): string =>
  text.includes('{')
    ? text
        .replace(slot, (_all, name: ReplySlot) => slots[name] ?? '')
        .replace(
          /(^|[.?!…] )([a-z])/g,
          (_all, before: string, letter: string) => before + letter.toUpperCase(),
        )
    : text;
