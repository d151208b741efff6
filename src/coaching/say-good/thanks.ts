import type { GoodDeed } from './deed.js';

/** One thank-you in several manners; the warmest first. */
export interface Thanks {
  warm: string;
  /** Begins with what they did; null where only a thing is known. */
  plain: string | null;
  short: string | null;
}

/** What they did, what it did for me, and thanks: in the person's own words, and nothing made bigger. */
export function thanksFor({ did, thanked }: GoodDeed, effect: string | null): Thanks {
  const after = effect ? ` ${sentence(effect)}` : '';
  const plain =
    did && (effect ? `${sentence(did, '')}, and ${effect}. Thank you.` : `${sentence(did)} Thank you.`);
  return {
    warm: thanked ? `Thank you for ${thanked}.${after}` : (plain ?? 'Thank you.'),
    plain: thanked ? plain : null,
    short: effect && thanked ? `Thanks for ${thanked}.` : null,
  };
}

const sentence = (words: string, end = '.'): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${end}`;
