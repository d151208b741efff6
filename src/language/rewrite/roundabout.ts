import type { Act, Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { fromThirdPerson, infinitive, past } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';
import { toSecondPerson } from './person.js';
import { asWanted, tidied } from './predicate-words.js';

/** Ways to charge somebody without saying that they did, or should do, it. The deed and what follows it are caught. */
const ways: { says: RegExp; act: Act; negative?: true; again?: true; ofThirdPerson?: true }[] = [
  { says: /\bhad (?:absolutely )?no (?:business|right) (?:to )?(\w+) ?(.*)$/i, act: 'past' },
  {
    says: /\b(?:have|has|'ve got) (?:absolutely )?no (?:business|right) (?:to )?(\w+) ?(.*)$/i,
    act: 'unwanted',
  },
  {
    says: /\bhow (?:hard|difficult) (?:is it|can it be|would it be|could it be|was it)(?: for \w+)? to (?:just )?(\w+) ?(.*)$/i,
    act: 'wanted',
  },
  {
    says: /\bis it (?:really |too |so |that |honestly )+(?:hard|difficult|much to ask)(?: for \w+)? to (?:just )?(\w+) ?(.*)$/i,
    act: 'wanted',
  },
  {
    says: /\bis it (?:even )?(?:\w+ly )?(?:im)?possible for you to (?:just |ever )?(\w+) ?(.*)$/i,
    act: 'wanted',
  },
  {
    says: /\b(?:god|heaven) forbid (?:that )?you(?:'d)? (?:ever |should |might |actually |just )*(\w+) ?(.*)$/i,
    act: 'wanted',
  },
  {
    says: /\b(?:had|has|have|got) the (?:nerve|cheek|gall|audacity|brass neck) to (?:just |even )?(\w+) ?(.*)$/i,
    act: 'past',
  },
  {
    says: /\byou(?:'ve)?(?: have| had| have had)+ (?:all|the whole|a whole|plenty of|\w+ (?:days|weeks|hours|months)|since \w+|ages)(?: \w+)? to (\w+) (.+)$/i,
    act: 'wanted',
  },
  {
    says: /\bnow you (?:want|decide|feel like|choose) to (talk|speak|discuss|apologise|apologize|help|listen|call|visit)\b ?()/i,
    act: 'regret',
  },
  { says: /\bso much for (?:you )?(\w+ing) (.+)$/i, act: 'regret' },
  {
    says: /\b(?:was|is|'s|so|really|pretty|very|[a-z]+) of you to (?:just |even |then |go and )?(?!be\b)(\w+) ?(.*)$/i,
    act: 'past',
  },
  {
    says: /^all you(?:'ve| have)(?: ever)? done(?: (?:since|all|for|in|this) .+?)? is (\w+) ?(.*)$/i,
    act: 'habit',
    again: true,
  },
  {
    says: /^(?:it's |how )?(?:funny|amazing|interesting|strange|weird|odd|convenient|curious) (?:how|that) you never (?:seem to |manage to )?(\w+) ?(.*)$/i,
    act: 'lack',
    negative: true,
    again: true,
  },
  {
    says: /^(?:it's |how )?(?:funny|amazing|interesting|strange|weird|odd|convenient|curious) (?:how|that) you (?:always|only|suddenly|conveniently|just|still|keep|somehow) (?:manage to |seem to |have to )?(\w+) ?(.*)$/i,
    act: 'habit',
    again: true,
  },
  { says: /\bowes? (?:me|us|him|her|them) an? (?:\w+ )?(apolog)y ?(.*)$/i, act: 'wanted' },
  { says: /\bwould it have (?:killed|hurt) \w+ to (?:just )?(\w+) ?(.*)$/i, act: 'regret' },
  {
    says: /\bwhen (?:exactly )?were you (?:planning (?:on|to)|going to|gonna|thinking of) (\w+) ?(.*)$/i,
    act: 'omission',
    negative: true,
  },
  { says: /\bcan(?:'t| not) go [\w ]{2,30}? without (\w+ing) ?(.*)$/i, act: 'habit', again: true },
  {
    says: /\bnot an? (?:single )?\w+ (?:goes|passes|went)(?: by)? without (?:you|your|him|her|them) (\w+ing) ?(.*)$/i,
    act: 'habit',
    again: true,
  },
  { says: /\bincapable of (?:ever )?(\w+ing) ?(.*)$/i, act: 'lack', negative: true, again: true },
  { says: /\bwho in (?:their|his|her) right mind (\w+s) (.+)$/i, act: 'past', ofThirdPerson: true },
  {
    says: /^(?:(?:so|and|but|seriously|honestly|I mean),? )?who (?:the (?:hell|heck) |even |seriously |actually |just )?(?!does|has|is|cares|knows|wants|needs|says|thinks|likes)(\w+s) ((?:an?|someone|somebody|other people|people)\b.+)$/i,
    act: 'past',
    ofThirdPerson: true,
  },
  { says: /^(?!you|we|they)\w+s are (?:meant|supposed) to (\w+) ?(.*)$/i, act: 'wanted' },
  { says: /\b(?:should|ought to) be able to (\w+) ?(.*)$/i, act: 'wanted' },
  {
    says: /\byou (?:always |somehow |still )*find (?:a way|a reason|an excuse|(?:the )?time) to (\w+) ?(.*)$/i,
    act: 'habit',
  },
];

/** "You had no business telling them", "how hard is it to rinse a cup": the deed, told or asked for; null for the rest. */
export function roundaboutIn(clause: Clause, base: Complaint, words: Rewriting): Complaint | null {
  const left = leftOut(clause);
  if (left) return { ...base, act: 'past', tense: 'past', clause: { ...clause, kind: 'statement' } };
  for (const { says, act, negative = false, again = false, ofThirdPerson } of ways) {
    const [, form, rest] = says.exec(clause.words.replace(/[, ]+exactly$/i, '')) ?? [];
    if (!form) continue;
    const verb = ofThirdPerson
      ? fromThirdPerson(form.toLowerCase())
      : infinitive(form.toLowerCase().replace(/^apolog$/, 'apologise'));
    // "Who buys a boat without telling their wife": whoever it is said of, it is said to the listener.
    const theirs = clause.opener === 'who' ? 'they' : clause.who;
    const told = tidied(toSecondPerson(rest ?? '', theirs), words, verb);
    return {
      ...base,
      act,
      tense: act === 'past' || act === 'omission' ? 'past' : 'present',
      verb,
      predicate: act === 'wanted' || act === 'regret' || act === 'lack' ? asWanted(told) : told,
      negative,
      often: again,
      clause: { ...clause, kind: 'statement', words: `you ${verb} ${told}`.trim() },
      meant: true,
    };
  }
  return null;
}

/** "Bailed on me again": who did it is left out, and it is no order. */
const leftOut = ({ kind, tense, verb, words }: Clause): boolean =>
  kind === 'command' &&
  tense === 'past' &&
  verb !== null &&
  past(verb) !== verb &&
  words.toLowerCase().startsWith(`${past(verb)} `) &&
  /\b(?:me|us|my|our)\b/i.test(words);
