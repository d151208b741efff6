import type { Draft } from '../talk/draft.js';
import type { Kept } from './kept.js';

/**
 * Everything there is of a person, as JSON they can read: what is kept, if they are remembered, and the drafts of
 * this sitting.
 */
export function exportOf(kept: Kept | null, drafts: readonly Draft[], now: Date): string {
  const everything = {
    product: 'First Person',
    exported: now.toISOString(),
    kept: kept && {
      since: kept.since,
      saved: kept.saved.map(({ text, at, name, went, putOff, copied }) => ({
        text,
        at,
        ...(name && { name }),
        ...(went && { went }),
        ...(putOff && { putOff }),
        ...(copied && { copied }),
      })),
      settings: kept.settings,
      taken: kept.taken,
      lessons: kept.lessons,
      drafts: kept.drafts.map(inShort),
    },
    thisSitting: drafts.map(inShort),
  };
  return `${JSON.stringify(everything, null, 2)}\n`;
}

const inShort = ({ text, told, feeling, suggestions }: Draft) => ({
  text,
  ...(told && { told }),
  ...(feeling && { feeling }),
  rewrites: suggestions.map((suggestion) => suggestion.text),
});
