import type { SameMeaning } from '../../catalogue/same-meaning.js';
import { stemOf } from '../../language/stem.js';

/** Words that say that something is asked, and not what. */
const asking = new Set(
  'a an and any are as at be been but by can could did do does doing for from get give had has have he her him his how i if in is it its just me more much my of on one or our please really she should so some someone somebody than that the their them then there they this to too up us use was way we were what when where which who why will with would you your explain mean means thing things people person'.split(
    ' ',
  ),
);

/** The stems a text is about; where it has nothing but small words, all of them. */
export type StemsOf = (text: string) => string[];

/** @param groups words of one group become one stem, so that "quarrel" finds what is written of fights. */
export function compileStems(groups: SameMeaning): StemsOf {
  const one = new Map(groups.flatMap((words) => words.map((word) => [stem(word), stem(words[0]!)] as const)));
  const phrases = groups.flatMap((words) =>
    words.filter((word) => word.includes(' ')).map((phrase) => [phrase, words[0]!] as const),
  );
  return (text) => {
    const plain = phrases.reduce(
      (shown, [phrase, word]) => shown.replaceAll(` ${phrase} `, ` ${word} `),
      ` ${text
        .toLowerCase()
        .replace(/['’]/g, '')
        .replace(/[^a-z0-9]+/g, ' ')} `,
    );
    const words = plain.split(' ').filter(Boolean);
    const telling = words.filter((word) => !asking.has(word));
    return (telling.length > 0 ? telling : words).map(stem).map((stemmed) => one.get(stemmed) ?? stemmed);
  };
}

const stem = (words: string): string => words.split(' ').map(stemOf).join(' ');
