import { fromThirdPerson } from '../../language/clauses/verb-forms.js';

const who =
  '(?:they|he|she|(?:my|our) (?:\\w+[ -]){0,3}\\w+|(?!(?:you|i|we|it|who|nobody|that|this)\\b)\\p{L}+)';
const told =
  '(?:just |also |then |actually )?(?:said(?: this)?(?: to me)?|says|told me(?: this)?|texted(?: me)?(?: back)?|wrote(?: to me| me)?(?: back)?|replied|answered|responded|messaged(?: me)?|sent(?: me)?)(?: this)?(?: to me)?(?: yesterday| today| last night| this morning)?';
const report = new RegExp(
  `^(?:so |and |ok |well |but )?(?:${who}) ${told}\\b(\\s*[:,"“'‘-]|\\s+that\\b)?\\s*(.*)$`,
  'isu',
);
/** Said about me or to me: only that asks for an answer. */
const aboutMe =
  /^(?:i|i'm|im|i've|my|me|you|you're|youre|your|(?:it|that|this|everything)(?:'s| is| was) (?:all )?(?:my|your))\b/i;
/** What they say of themselves, to me. */
const aboutThem =
  /^(?:he|she|they)(?:'s|'re)? (?:is |are |was )?(?:needs?|wants?|doesn't (?:want|love|trust|care|need)|don't (?:want|love|trust|care)|can't (?:trust|stand|take|talk|do)|hates?|feels?|done|leaving|tired|sick|fed up|hurt|angry|upset|sorry|over)\b/i;

/**
 * What somebody else said, as they said it to me: `she said I'm lazy` → "you're lazy". Null when nobody's words are
 * told, or they ask for no answer ("he said he'd be home at eight").
 */
export function theirWords(text: string): string | null {
  const plain = text.trim().replace(/[’‘]/g, "'");
  const found = report.exec(plain);
  if (!found) return null;
  const [, mark = '', rest = ''] = found;
  const words = rest
    .trim()
    .replace(/^["“'”]+|["”'.]+$/g, '')
    .trim();
  if (words === '') return null;
  if (/[:"“]/.test(mark) || /^[\s]*["“]/.test(rest)) return words;
  if (/^(?:you|your|youre)\b/i.test(words)) return words;
  if (aboutMe.test(words) || aboutThem.test(words)) return asSaid(words);
  return null;
}

/** Reported words as they were said: "I never help and she's tired of it" → "you never help and I'm tired of it". */
function asSaid(words: string): string {
  return swap(words, [
    [/\b(?:he|she)(?:'s| is) /i, () => "I'm "],
    [/\bthey(?:'re| are) /i, () => "I'm "],
    [/\b(?:he|she|they)'(ll|d|ve)\b/i, (end) => `I'${end}`],
    [/\b(?:he|she) (was|can't|can|won't|will|would|could|had)\b/i, (verb) => `I ${verb}`],
    [/\b(?:he|she) doesn't\b/i, () => "I don't"],
    [/\b(?:he|she) (\w+)/i, (verb) => `I ${fromThirdPerson(verb!)}`],
    [/\bthey (\w+)/i, (verb) => `I ${verb}`],
    [/\b(?:him|them)\b/i, () => 'me'],
    [/\b(?:his|their)\b/i, () => 'my'],
    [/\bher(?= \w)(?! (?:to|in|on|at|and|or|when|because|with|for|that|too)\b)/i, () => 'my'],
    [/\bher\b/i, () => 'me'],
    [/\bi(?:'m|m| am)\b/i, () => "you're"],
    [/\bi was\b/i, () => 'you were'],
    [/\bi'(ve|ll|d)\b/i, (end) => `you'${end}`],
    [/\b(?:i|me)\b/i, () => 'you'],
    [/\bmy\b/i, () => 'your'],
    [/\bmyself\b/i, () => 'yourself'],
  ]);
}

/** Words said to me, as I report them, for the safety screen: "I'll hit you" → "they said they'll hit me". */
export function asReported(words: string): string {
  return `they said ${swap(words.replace(/[’‘]/g, "'"), [
    [/\bi(?:'m| am)\b/i, () => "they're"],
    [/\bi'(ve|ll|d)\b/i, (end) => `they'${end}`],
    [/\bill\b(?= )/i, () => "they'll"],
    [/\bi was\b/i, () => 'they were'],
    [/\bi\b/i, () => 'they'],
    [/\bme\b/i, () => 'them'],
    [/\bmy\b/i, () => 'their'],
    [/\bmyself\b/i, () => 'themselves'],
    [/\byou(?:'re|re| are)\b/i, () => "I'm"],
    [/\byou'(ve|ll|d)\b/i, (end) => `I'${end}`],
    [/((?:^|[,.;!?] |\b(?:if|when|that|and|but|because|so|unless) ))(?:you|u)\b/i, (lead) => `${lead}I`],
    [/\b(?:you|u)\b/i, () => 'me'],
    [/\byour\b/i, () => 'my'],
    [/\byourself\b/i, () => 'myself'],
  ])}`;
}

type Swap = [from: RegExp, to: (group: string | undefined) => string];

/** Swaps all at once, so that what was just turned is not turned back. */
function swap(words: string, swaps: Swap[]): string {
  let rest = words;
  let done = '';
  while (rest !== '') {
    const found = swaps
      .map(([from, to]) => ({ match: from.exec(rest), to }))
      .filter(({ match }) => match !== null)
      .sort((a, b) => a.match!.index - b.match!.index)[0];
    if (!found?.match) break;
    const { match, to } = found;
    done += rest.slice(0, match.index) + to(match[1]);
    rest = rest.slice(match.index + match[0].length);
  }
  return done + rest;
}
