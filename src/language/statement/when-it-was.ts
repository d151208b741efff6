const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const part = '(?: (?:morning|evening|night|afternoon|lunchtime))?';
const one = [
  `(?:yesterday|today|tonight)${part}`,
  `last (?:night|week|month|year|weekend|summer|christmas|${day}${part})`,
  'this (?:morning|evening|afternoon|week|month|weekend)',
  `on (?:${day}${part}|the (?:phone|train|bus|way (?:home|there))|holiday|my birthday|christmas(?: day)?)`,
  `${day}${part}`,
  'the other (?:day|night|week|evening)',
  '(?:an?|two|three|four|five|\\d+|a few|a couple of|some) (?:hours?|days?|nights?|weeks?|months?|years?) ago',
  '(?:at|during|after|before|over) (?:dinner|lunch|breakfast|tea|work|school|bedtime|christmas|the weekend|(?:the|our|my) (?:\\w+ )?(?:meeting|call|party|wedding|meal|stand-?up|review|film|drive))',
  'in (?:the|our|my) (?:\\w+ )?(?:meeting|car|call|stand-?up|review|group chat)',
  'at (?:\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?|midnight|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?: (?:at night|in the (?:morning|evening|afternoon)))?',
].join('|');
const leading = new RegExp(`^((?:${one})(?:,? (?:${one}))*)(?:,\\s*|\\s+|$)`, 'i');
const weekday = new RegExp(`^${day}\\b`, 'i');

/** "last night at dinner he left" → the time that stands in front, and the rest. */
export function whenItWas(words: string): { time: string | null; rest: string } {
  const found = leading.exec(words);
  if (!found) return { time: null, rest: words };
  const said = found[1]!.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const dated = said.replace(
    new RegExp(`\\b${day}\\b`, 'gi'),
    (name) => name[0]!.toUpperCase() + name.slice(1),
  );
  return { time: weekday.test(said) ? `on ${dated}` : dated, rest: words.slice(found[0].length) };
}
