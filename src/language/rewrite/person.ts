import { fromThirdPerson } from '../clauses/verb-forms.js';

/** Talk about somebody ("he leaves his socks") as words meant for them ("you leave your socks"). */
export function toSecondPerson(words: string, who: string): string {
  const plural = /^they\b/.test(who);
  const hers = /^(?:she|my (?:mum|mom|mother|sister|wife|girlfriend|daughter|aunt|grandma|niece))\b/.test(
    who,
  );
  let turned = words
    .replace(/\b(?:he|she)(?:'s| is) (?=\w+ing\b|\w)/gi, "you're ")
    .replace(/\b(?:he|she)(?='(?:d|ll|ve)\b)/gi, 'you')
    .replace(
      /\b(?:he|she) (\w+)/gi,
      (_all, verb: string) => `you ${/s$/.test(verb) ? fromThirdPerson(verb) : verb}`,
    )
    .replace(/\bhimself|herself|themselves\b/gi, 'yourself')
    .replace(/\bhis\b/gi, 'your')
    .replace(/\bhim\b/gi, 'you');
  if (hers)
    turned = turned
      .replace(/\bher\b(?= [a-z])(?! (?:to|in|on|at|about|with|for|and|or|when|because|if)\b)/gi, 'your')
      .replace(/\bher\b/gi, 'you');
  if (plural)
    turned = turned
      .replace(/\bthey(?='| )/gi, 'you')
      .replace(/\btheir\b/gi, 'your')
      .replace(/\bthem\b/gi, 'you');
  return turned;
}
