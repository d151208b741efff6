import type { FeelingForm } from '../../catalogue/feeling.js';
import type { FeelingSlot } from '../suggestion.js';
import { type ChosenFeeling, formFor, openings } from './feelings.js';
import type { Slots } from './slots.js';

/** A line of content with its slots filled. */
export interface Filled {
  text: string;
  slots: FeelingSlot[];
  /** How many of the person's words went in. */
  filled: number;
  /** Those words, as they went in: the rest of the text is content. */
  drafted: string[];
}

const feelingTokens: Record<string, FeelingForm> = {
  "I'm": 'am',
  'I feel': 'feel',
  'I get': 'get',
  'I was': 'was',
  'I felt': 'felt',
  "I've been": 'have been',
};
/** "{I felt past}": only for what is over; "{I feel now}": only for what goes on. */
const tensed = /^(.+) (past|now)$/;
const token = /\{([^}]+)\}/g;

/** The line filled in, or null when the draft lacks words it needs. `[ … ]` is left out when it lacks them. */
export function fill(line: string, slots: Slots, chosen: ChosenFeeling): Filled | null {
  let filled = 0;
  const drafted: string[] = [];
  const has = (name: string): boolean => {
    const tense = tensed.exec(name);
    if (tense && tense[1]! in feelingTokens) return `caused ${tense[2]}` in slots;
    if (name in feelingTokens) return true;
    if (name === 'of') return chosen.feeling.of !== undefined;
    return name in slots;
  };
  const whole = inTense(line, slots, chosen).replace(/\[([^\]]*)\]/g, (_all, part: string) =>
    [...part.matchAll(token)].every((match) => has(match[1]!)) ? part : '',
  );
  if (![...whole.matchAll(token)].every((match) => has(match[1]!))) return null;
  const feelingSlots: FeelingSlot[] = [];
  let text = '';
  let at = 0;
  for (const match of whole.matchAll(token)) {
    text += whole.slice(at, match.index);
    at = match.index + match[0].length;
    const name = tensed.exec(match[1]!)?.[1] ?? match[1]!;
    const wanted = feelingTokens[name];
    if (wanted) {
      const form = formFor(chosen.feeling, wanted === 'get' ? chosen.habit : wanted);
      const start = text.length;
      text += `${openings[form]} ${chosen.word}`;
      feelingSlots.push({
        start,
        end: text.length,
        feeling: chosen.feeling.id,
        form,
        guessed: chosen.guessed,
      });
    } else if (name === 'of') {
      text += chosen.feeling.of ?? '';
    } else {
      const words = slots[match[1]!] ?? '';
      text += words;
      if (words) drafted.push(words);
      filled++;
    }
  }
  text += whole.slice(at);
  return { ...sentenceCased(text, feelingSlots), filled, drafted };
}

/** "{I was} when you haven't phoned" is said as it stands today: "{I'm} that you haven't phoned". */
const inTense = (line: string, slots: Slots, { word }: ChosenFeeling): string =>
  'since' in slots
    ? line
        .replace(/^When \{you did\}, \{I felt\}/, "{You did}, and {I'm}")
        .replace('{I was}', "{I'm}")
        .replace(/,? when \{you did\}/, takesNoThat.test(word) ? ', because {you did}' : ' that {you did}')
    : line;

/** "I'm upset that …", but "I'm tired, because …". */
const takesNoThat = /^(?:tired|exhausted|worn out|fed up|lonely|stressed|tense|bored|drained|uneasy)$/;

/** A capital at the start of each sentence; no character is added or taken, so slots keep their place. */
function sentenceCased(text: string, slots: FeelingSlot[]): { text: string; slots: FeelingSlot[] } {
  return {
    text: text.replace(
      /(^|[.?!] )(\p{Ll})/gu,
      (_all, before: string, letter: string) => before + letter.toUpperCase(),
    ),
    slots,
  };
}

/** Two fillings, one after the other. */
export function joined(first: Filled, second: Filled): Filled {
  const shift = first.text.length + 1;
  return {
    text: `${first.text} ${second.text}`,
    slots: [
      ...first.slots,
      ...second.slots.map((slot) => ({ ...slot, start: slot.start + shift, end: slot.end + shift })),
    ],
    filled: first.filled + second.filled,
    drafted: [...first.drafted, ...second.drafted],
  };
}
