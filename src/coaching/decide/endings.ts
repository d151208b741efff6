import type { DecideReason } from '../../catalogue/deciding.js';
import type { PhraseId } from '../voice/phrase-id.js';

/** A next step that an ending may offer. */
export type Door =
  | 'copy'
  | 'copy_asking'
  | 'breathe'
  | 'ask_now'
  | 'not_tonight'
  | 'pocket_card'
  | 'what_if'
  | 'save'
  | 'set_limit'
  | 'people'
  | 'how_did_it_go';

export interface Ending {
  /** The words that stand on the card: the draft's, or a line that asks for a time or a pause. */
  words?: 'draft' | 'time' | 'pause';
  doors: Door[];
  /** What a press on "ask me how it is now" is called here. */
  askNow?: PhraseId;
  /** What a text can and cannot do belongs to it. */
  aboutTexts?: true;
}

/** What goes with each reason: words, or a wait, and the next steps, the likeliest first. */
export const endings: Record<DecideReason, Ending> = {
  at_ease: { words: 'draft', doors: ['copy', 'pocket_card', 'what_if', 'how_did_it_go'] },
  upset: { words: 'pause', doors: ['breathe', 'ask_now', 'not_tonight'], askNow: 'choice.calmer' },
  heated: { words: 'pause', doors: ['breathe', 'ask_now', 'not_tonight'], askNow: 'choice.calmer' },
  bad_time: { words: 'time', doors: ['copy_asking', 'not_tonight', 'pocket_card'] },
  late: { doors: ['not_tonight', 'ask_now'], askNow: 'choice.cannot_wait' },
  unsure: { doors: ['not_tonight', 'ask_now', 'save'], askNow: 'choice.say_anyway' },
  passing: { doors: ['ask_now', 'set_limit', 'save'], askNow: 'choice.say_anyway' },
  apart_short: { words: 'draft', doors: ['copy', 'how_did_it_go'], aboutTexts: true },
  apart_hard: { words: 'time', doors: ['copy_asking', 'pocket_card', 'not_tonight'], aboutTexts: true },
  talk: { words: 'time', doors: ['copy_asking', 'pocket_card'], aboutTexts: true },
  text_is_enough: { words: 'draft', doors: ['copy', 'how_did_it_go'], aboutTexts: true },
  risk_at_work: { doors: ['people', 'save'] },
  risk_unclear_at_work: { doors: ['people', 'save'] },
  not_raised: { doors: ['save'] },
};
