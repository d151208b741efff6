const lead =
  /^(?:(?:well|so|it'?s|either|i can do|i have|i'?ve got|there'?s|maybe|can be|between|choose between|or|it would be)[ ,:]+)+/i;
const notBoth = /[,;]? (?:but |and )?(?:not|can'?t do|never) both\b.*$/i;
const both = /^(.+?)(?:,? (?:or|and|vs\.?|versus) |\s*\/\s*)(.+)$/i;
const fewest = 2;
const mostWords = 18;

/** "The audit or the slides by Friday" as a choice for whoever asks for both. Null when there are no two things in it. */
export function tradeOf(text: string): string | null {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?]+$/, '')
    .replace(notBoth, '')
    .replace(lead, '');
  const [, one, other] = both.exec(plain) ?? [];
  if (!one || !other || plain.split(' ').length > mostWords || plain.length < fewest) return null;
  const days = (words: string): string =>
    words
      .replace(
        /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g,
        (day) => day[0]!.toUpperCase() + day.slice(1),
      )
      .replace(/^[A-Z](?=[a-z]+ )/, (letter) => letter.toLowerCase());
  return `I can do ${days(one)} or ${days(other)}, not both. Which comes first?`;
}
