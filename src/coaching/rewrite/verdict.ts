import type { Clause } from '../../language/clause.js';
import type { Finding, FineKind, Reading } from '../../language/reading.js';
import type { Suggestion } from '../../language/suggestion.js';
import { weightiest } from './weightiest.js';

/** What can be said about a draft. */
export type Verdict =
  | { kind: 'rewrite'; finding: Finding; suggestions: Suggestion[] }
  /** Blame, and no honest way to turn it yet. */
  | { kind: 'no_rewrite'; finding: Finding }
  /** What they did, told as it was: it may be all there is to say, or half of it. */
  | { kind: 'fact' }
  /** Only words that say what the other did under the name of a feeling (COACHING §2). */
  | { kind: 'note'; finding: Finding }
  | { kind: 'fine'; fine: FineKind | 'i_statement' }
  /** Everything in it the person has already said is fine. */
  | { kind: 'left_alone'; finding: Finding }
  | { kind: 'bare_feeling' }
  /** No blame in it, but a sign of danger that the person has been asked about. */
  | { kind: 'careful' }
  /** Told about somebody rather than said to them. */
  | { kind: 'about_them' }
  | { kind: 'empty' }
  | { kind: 'no_words' }
  | { kind: 'not_english' }
  /** Says that there is something to say, and to whom, but not what. */
  | { kind: 'wants_to_say' }
  /** A sentence in which nothing is wrong, nor anything that deserves a name. */
  | { kind: 'plain' }
  /** The same, and nothing shows that it is said to anyone: it may be told to the coach. */
  | { kind: 'plain_telling' }
  /** A question that may be for the coach. */
  | { kind: 'whose_question' }
  | { kind: 'unclear' };

/** A pure verdict on one message. `dismissed` are the rules the person does not want to hear about. */
export function judge(reading: Reading, suggestions: Suggestion[], dismissed: readonly string[]): Verdict {
  if (reading.text.trim() === '') return { kind: 'empty' };
  if (!/[\p{L}\p{N}]/u.test(reading.text)) return { kind: 'no_words' };
  if (!reading.english) return { kind: 'not_english' };

  const open = reading.findings.filter((finding) => !dismissed.includes(finding.rule));
  const finding = weightiest(open.filter(({ severity }) => severity !== 'note'));
  if (finding) {
    return suggestions.length > 0
      ? { kind: 'rewrite', finding, suggestions }
      : { kind: 'no_rewrite', finding };
  }
  const note = weightiest(open);
  const putAway = weightiest(reading.findings);
  // Any other note is what the engine took back: it reads like a charge, and need not be one.
  if (note && !reading.blaming)
    return note.pattern === 'faux_feeling' ? { kind: 'note', finding: note } : { kind: 'fact' };
  if (putAway) return { kind: 'left_alone', finding: putAway };
  return reading.safety ? { kind: 'careful' } : whatIsFine(reading);
}

function whatIsFine(reading: Reading): Verdict {
  const { text, parts, fine, clauses } = reading;
  if (saysThereIsSomething(text)) return { kind: 'wants_to_say' };
  const best = [...fine].sort((a, b) => rank(a.kind) - rank(b.kind))[0];
  const onlyFeeling = best ? best.kind === 'own_feeling' : parts.feeling !== null;
  if (isShort(text) && onlyFeeling && !parts.observation && !parts.request) return { kind: 'bare_feeling' };
  if (parts.feeling && (parts.observation || parts.request)) return { kind: 'fine', fine: 'i_statement' };
  const toSomeone = secondPerson.test(text);
  if (!toSomeone && isQuestion(text) && (!best || best.kind === 'question'))
    return { kind: 'whose_question' };
  // "Stop calling me fat" is said to them, whoever it is for.
  const toldWhat = clauses.length === 0 || clauses.some(({ subject }) => subject !== 'you');
  const tellsMe = !toSomeone && toldWhat && someone(reading);
  if (best?.kind === 'own_feeling' && tellsMe) return { kind: 'bare_feeling' };
  if (best && tellsMe && toldToo.includes(best.kind)) return { kind: 'about_them' };
  if (best?.kind === 'observation' || (!best && !parts.request && parts.observation))
    return clauses.some(({ subject }) => subject === 'you')
      ? { kind: 'fact' }
      : { kind: 'fine', fine: 'observation' };
  if (best) return { kind: 'fine', fine: best.kind };
  if (parts.request) return { kind: 'fine', fine: 'request' };
  const told = clauses.some(({ subject }) => subject === 'third');
  if (told && tellsMe) return { kind: 'about_them' };
  if (isBrief(text) || clauses.every(({ verb }) => verb === null)) return { kind: 'unclear' };
  if (clauses.some(tellsTheirDeed)) return { kind: 'fact' };
  return { kind: toSomeone ? 'plain' : 'plain_telling' };
}

/** "You had people over till four", not "You're coming on Sunday" or "You can park there". */
const tellsTheirDeed = ({ kind, subject, verb, tense, modal, progressive }: Clause): boolean =>
  kind === 'statement' &&
  subject === 'you' &&
  verb !== null &&
  verb !== 'be' &&
  (tense === 'past' || tense === 'present') &&
  modal === null &&
  !progressive;

/** "I want to tell my mum something", "How do I say this to my boss?" */
const wantsToSay =
  /^\W*(?:(?:hi|hello|hey|ok|so|well)\W+)?(?:i(?:['’]d| would)? (?:want|need|like|have) to (?:say|tell|talk|speak|write|ask|give|raise|bring|discuss|explain)|i (?:don['’]?t|do not) know (?:how|what) to (?:say|tell|talk|ask|write)|how (?:do|can|should|would) i (?:say|tell|talk|ask|write|bring|start|begin|open|put|word|raise|approach)|what (?:do|can|should) i say|(?:can you )?help me (?:to )?(?:say|tell|talk|write|word))\b/i;
const longestIntention = 14;

/** "I need to talk to you" is said to them already. */
const saysThereIsSomething = (text: string): boolean => {
  const intention = wantsToSay.exec(text)?.[0];
  if (intention === undefined || wordsIn(text) > longestIntention) return false;
  return !/\b(?:you|we|us)\b/i.test(text.slice(intention.length));
};

/** What is fine to say to them is not said to them yet when it is about “him”. */
const toldToo: readonly FineKind[] = ['observation', 'praise', 'empathy', 'caring_advice', 'limit'];

const secondPerson = /\b(?:you|your|yours|you['’]?re|u|ur|we|us|our|let['’]?s)\b/i;
const isQuestion = (text: string): boolean => text.trim().endsWith('?');

/** "He" or "my boss", not "the weather". */
const someone = ({ text, relation }: Reading): boolean =>
  relation !== 'general' || /\b(?:s?he|they|him|her|them)\b/i.test(text);

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;
const isShort = (text: string): boolean => wordsIn(text) <= 5;
const isBrief = (text: string): boolean => wordsIn(text) <= 2;

/** A limit is worth naming before a question, and anything before "it is a question". */
const telling: readonly FineKind[] = [
  'limit',
  'thanks',
  'praise',
  'apology',
  'empathy',
  'own_feeling',
  'request',
];
const rank = (kind: FineKind): number => {
  const at = telling.indexOf(kind);
  return at === -1 ? telling.length + (kind === 'question' ? 1 : 0) : at;
};
