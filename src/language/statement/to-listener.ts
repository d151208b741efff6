import nlp from 'compromise';
import { fromThirdPerson } from '../clauses/verb-forms.js';

const pronouns = {
  he: { subject: 'he', object: 'him', owner: 'his', self: 'himself' },
  she: { subject: 'she', object: 'her', owner: 'her', self: 'herself' },
  they: { subject: 'they', object: 'them', owner: 'their', self: 'themselves|themself' },
} as const;
type Pronoun = keyof typeof pronouns;

const people =
  'husband|wife|partner|boyfriend|girlfriend|bf|gf|fianc[eé]e?|ex|mum|mom|mother|dad|father|parents|brother|sister|son|daughter|kids?|child|children|aunt|uncle|cousin|grandma|grandmother|grandpa|grandfather|friends?|mate|flatmates?|roommates?|housemates?|neighbours?|neighbors?|boss|manager|supervisor|team lead|director|colleagues?|coworkers?|teammate|employee|assistant|trainee|apprentice|deputy|team member|intern|landlord|landlady|(?:direct )?report(?= (?:stayed|helped|worked|covered|took over|stepped in|fixed|asked|told|said|did|made|finished|gave|spoke|offered|noticed|prepared|trained|handled|stood|went)\\b)';
const named = new RegExp(`\\b(?:my|our) (?:\\w+ )?(?:${people})(?:[- ]in[- ]law)?(?!['’]s\\b)\\b`, 'i');
/** Those who are spoken of without "my", where something is said to have been done by them. */
const bare = /^(?:mum|mom|mam|dad|gran|grandma|grandad|hubby)(?= [a-z'])/i;
const adverb =
  '(?:(?:always|never|just|then|still|even|also|only|really|often|usually|sometimes|actually|suddenly) )?';
const agreement: Record<string, string> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
};

/**
 * What was told of somebody as said to them: "he came home at two" → "you came home at two". Only the one the
 * words begin with is the listener; others in it keep their names. Words said to "you" already stay as they are.
 */
export function toListener(words: string): string {
  if (/\b(?:you|your|u|ur)\b/i.test(words)) return words;
  const name = subjectName(words);
  const told = name ? words.replace(name, 'you') : words;
  const pronoun = firstPronoun(told);
  const turned = pronoun ? turnPronoun(told, pronoun, name !== null) : told;
  return turned === words ? words : agreed(turned);
}

/** "my boss", where something is said to have been done by them. */
function subjectName(words: string): string | null {
  const kin = bare.exec(words);
  if (kin) return kin[0];
  const found = named.exec(words);
  if (!found) return null;
  const before = words.slice(0, found.index).trimEnd();
  const opensClause = /(?:^|[,.;!?]|\b(?:and|but|because|when|while|that|then|so))$/i.test(before);
  const acts = /^ (?!and\b|or\b)[a-z']/i.test(words.slice(found.index + found[0].length));
  return opensClause && acts && !/\b(?:he|she|they)\b/i.test(before) ? found[0] : null;
}

const firstPronoun = (words: string): Pronoun | null => {
  const found = /\b(?:he|him|his|she|her|they|them|their)\b/i.exec(words)?.[0].toLowerCase();
  if (!found) return null;
  return found.startsWith('t') ? 'they' : found.startsWith('s') || found === 'her' ? 'she' : 'he';
};

function turnPronoun(words: string, which: Pronoun, isNamed: boolean): string {
  const { subject, object, owner, self } = pronouns[which];
  // "I told my sister and she laughed": she is not the one it is for.
  const other = named.exec(words);
  const at = words.search(new RegExp(`\\b(?:${subject}|${object}|${owner})\\b`, 'i'));
  if (!isNamed && other && other.index < at) return words;
  const turned = words
    .replace(new RegExp(`\\b${subject}\\b(?=['’ ]|$)`, 'gi'), 'you')
    .replace(new RegExp(`\\b(?:${self})\\b`, 'gi'), 'yourself');
  if (which !== 'she')
    return turned
      .replace(new RegExp(`\\b${owner}\\b`, 'gi'), 'your')
      .replace(new RegExp(`\\b${object}\\b`, 'gi'), 'you');
  const notOwned =
    '(?:to|in|on|at|about|with|for|and|or|when|while|because|if|that|what|how|why|off|up|out|a|an|the|my|again|yesterday|today|twice|I|we)';
  return turned
    .replace(new RegExp(`\\bher\\b(?= [\\p{L}])(?! ${notOwned}\\b)`, 'giu'), 'your')
    .replace(/\bher\b/gi, 'you');
}

/** "you looks", "you was", "you come home and goes": the verbs follow. */
function agreed(words: string): string {
  let present = false;
  const turned = words
    .replace(/\byou['’]s (?=\w)/gi, "you're ")
    .replace(new RegExp(`\\byou (${adverb})([\\w']+)`, 'gi'), (all, between: string, verb: string) => {
      const known = agreement[verb.toLowerCase()];
      if (known) return `you ${between}${known}`;
      if (!/[^s']s$/.test(verb)) return all;
      present = true;
      return `you ${between}${fromThirdPerson(verb)}`;
    });
  if (!present) return turned;
  const joined: string[] = nlp(turned).match('(and|then|or) #Adverb? [#PresentTense]', 0).out('array');
  return joined.reduce(
    (text, verb) =>
      /[^s]s$/.test(verb)
        ? text.replace(new RegExp(`\\b(and|then|or) ${verb}\\b`), `$1 ${fromThirdPerson(verb)}`)
        : text,
    turned,
  );
}
