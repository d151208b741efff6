import { toListener } from '../../language/statement/to-listener.js';
import { toYou } from '../repair/to-you.js';

const women =
  /\b(?:she|mum|mom|mother|mam|sister|wife|girlfriend|gf|daughter|aunt|auntie|gran|granny|grandma|grandmother|niece|woman)\b/i;
const men =
  /\b(?:he|dad|father|brother|husband|boyfriend|bf|son|uncle|grandad|grandpa|grandfather|nephew|guy|man)\b/i;

/** After these "her" and "my sister" are the one who gets it. */
const giving = '(?:lend|loan|give|send|buy|cook|make|bring|teach|tell|show)';

/** "lend her money", asked by her, as it is said to her: "lend you money". Others in it stay who they are. */
export function turnedToAsker(words: string, asker: string): string {
  const given = words
    .replace(
      new RegExp(`\\b(${giving}) her\\b`, 'i'),
      women.test(asker) || asker === '' ? '$1 you' : '$1 her',
    )
    .replace(
      new RegExp(`\\b(${giving}|with|for) ((?:my|our) [\\w-]+(?: [\\w-]+)?)`, 'i'),
      (all, before: string, someone: string) => (asker === '' ? `${before} ${toYou(someone).words}` : all),
    );
  if (/\byou\b/.test(given)) return given;
  const turned = from(women.test(asker) ? 'she' : men.test(asker) ? 'he' : '', given);
  return turned === given && asker !== '' ? from('they', given) : turned;
}

const from = (pronoun: string, words: string): string =>
  toListener(`${pronoun} x ${words}`.trim()).replace(/^(?:(?:you|she|he|they) )?x /, '');

const host =
  '(?:(?:best|good|old|close|little|big|older|younger) )?(?:friend|mate|sister|brother|cousin|mum|mom|mother|dad|father|aunt|uncle|gran|grandma|grandad|(?:mother|father|sister|brother)[ -]in[ -]law|son|daughter|partner|husband|wife|boyfriend|girlfriend|ex|boss|manager|colleague|coworker|flatmate|roommate|neighbour|neighbor)';
const theirEvent = new RegExp(
  `^(?:go|come|be|turn up) (?:to|at) (?:my|our|the) ${host}(?:['’]?s|s['’]) (?=(?:[\\w-]+ ){0,2}?(?:party|wedding|birthday|dinner|lunch|barbecue|bbq|christening|engagement|shower|housewarming|gig|concert|show|graduation|do|house|place)\\b)`,
  'i',
);

/** "go to my friend's party": whose it is, is who asked; said to them, "come to your party". */
export const turnedToHost = (words: string): string => words.replace(theirEvent, 'come to your ');

const ofMe: Record<string, string> = {
  me: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  i: 'you',
  you: 'I',
  your: 'my',
  yours: 'mine',
  myself: 'yourself',
};

/** "pick me up", said to me, as I answer it: "pick you up". */
export const turnedToMe = (words: string): string =>
  words
    .replace(/\b(?:i'm|im)\b/gi, "you're")
    .replace(
      /\b(?:me|us|my|our|mine|i|you|your|yours|myself)\b/gi,
      (word) => ofMe[word.toLowerCase()] ?? word,
    );
