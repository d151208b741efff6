const about = '(?:(?:about|around|maybe|probably|at least|like|nearly|almost|more than|something like) )?';
const number =
  '(?:once|twice|thrice|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|a few|many|a couple of|lots of|loads of|a hundred|hundreds of) times)';
const span =
  '(?:(?:this|last|the last|the past|in the last|in the past) (?:\\w+ )?(?:days?|weeks?|months?|years?|weekend)|since \\w+|already|so far|now|today|in a row)';
const counted = new RegExp(`^(${about}${number})((?: ${span})+)?$`);
const rate = new RegExp(
  `^(${about}(?:${number} (?:a|per|every) (?:day|night|week|month|year|meeting)|(?:most|every|each)(?: single)? (?:other )?(?:days?|nights?|evenings?|mornings?|weekends?|weeks?|months?|meetings?|time|meals?|\\w+days?)(?: (?:night|morning|evening))?|daily|weekly|monthly|often|very often|quite often|a lot|regularly|sometimes|now and then|from time to time))$`,
);
const absolute =
  /^(?:always|all the time|constantly|non-?stop|24 ?7|every single time|all day(?: long)?|forever)$/;

/**
 * How often something is, as a sentence, when that is all that was said: "three times this week" → "It's happened
 * three times this week."; "most evenings" → "It happens most evenings." Null for anything else.
 */
export function howOften(words: string): string | null {
  const plain = words
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/^(?:it'?s|it is|it was|it happens|it happened|this happens|that happens|happens)\s+/, '')
    .replace(/[.!?]+$/, '')
    .trim();
  if (absolute.test(plain)) return 'It happens a lot.';
  if (rate.test(plain)) return `It happens ${plain}.`;
  return counted.test(plain) ? `It's happened ${plain}.` : null;
}
