import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { fromThirdPerson, infinitive } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';
import { asYours, isNoDeedOfYours } from './deed-of-others.js';
import { outdoneIn } from './outdone.js';
import { asWanted, tidied } from './predicate-words.js';

const model =
  'most|normal|grown|decent|real|good|proper|sane|mature|polite|sensible|reasonable|loving|functional|adult|other';
const among = '(?:(?:with|in|on) (?:(?:a|an|any|half a|the|this|our|their) )?(?:[a-z]+ ){0,2}?[a-z]+ )?';
const many = new RegExp(
  `^(?:(?:all|most|the|every) )*(?:${model}) (?:people'?s? |kids'? )?(?:people|men|women|children|[a-z]+[^s']s) (.+)$`,
  'i',
);
const one = new RegExp(
  `^(?:(?:any|a|an|every) (?:half )?(?:${model}) [a-z]+|(?:everyone|everybody|other people) ?else'?s [a-z]+|(?:anyone|anybody|everyone|everybody) (?:else |(?:half |even )?(?:${model}) )?)[ ]?${among}(.+)$`,
  'i',
);
/** Somebody known: what they do again and again is wished for, what they did once is only told. */
const known =
  /^(?:even )?(?:my (?:ex|friends?|other [a-z]+)|(?:my|the) (?:last|old|previous|former) [a-z]+|your (?:brother|sister|cousin|mother|mum|mom|father|dad|predecessor)|(?:cousin |uncle |aunt )?[A-Z][a-z]+(?:'s [a-z]+)?) (.+)$/;
const habit = /^(?:(?:always|just|actually|at least|still|usually|somehow) )*/i;
const shamed =
  /\b(?:(?:should|ought to) be (?:utterly |deeply )?ashamed(?: of yourself)?|shame on you),? (?:for )?([a-z]+ing) (.+)$/i;
const kindOf = /^(?:and )?what (?:kind|sort|type) of (?:a |an )?[a-z]+ ([a-z]+s) (.+)$/i;
const ending = /,? (?:and|but|except|without (?:being|having to)|unlike|instead of)\b.*$/i;

/**
 * "Normal people knock", "any friend would've called", "my ex carried the bags every time": what others are praised
 * for is what is wished of the listener. "What kind of man leaves his child alone": it was done. Null for the rest.
 */
export function measuredIn(clause: Clause, base: Complaint, words: Rewriting): Complaint | null {
  const told: Clause = { ...clause, kind: 'statement', tense: 'present' };
  const shamedFor = shamedIn(clause, words);
  if (shamedFor !== undefined)
    return (
      shamedFor && {
        ...base,
        ...shamedFor,
        act: 'past',
        tense: 'past',
        negative: false,
        clause: told,
        meant: true,
      }
    );
  const outdone = outdoneIn(clause, words);
  if (outdone) return { ...base, ...outdone, act: 'wanted', negative: false, clause: told, meant: true };
  const several = many.exec(clause.words)?.[1];
  const single = several ? undefined : one.exec(clause.words)?.[1];
  const named = several || single ? undefined : known.exec(clause.words)?.[1];
  const said = (several ?? single ?? named)?.replace(habit, '');
  if (!said || clause.kind === 'question' || /\b(?:not|never|no one|nobody)\b/i.test(said)) return null;
  const [, would, can, form, rest] =
    /^(?:(would(?:'ve| have| of)) |(would|can|could|will|manages? to|managed to|used to|knows? how to) )?([a-z]+) ?(.*)$/i.exec(
      said,
    )!;
  const again =
    (can !== undefined && can !== 'managed to') ||
    clause.frequency !== null ||
    /\b(?:always|actually|at least|usually)\b/i.test(clause.words) ||
    /\bevery\b/i.test(said);
  const bare = can || several ? form!.toLowerCase() : fromThirdPerson(form!.toLowerCase());
  const present = can ? can !== 'managed to' : several ? bare === infinitive(bare) : /s$/.test(form!);
  // "Even my ex remembered": once, and it was missed here.
  const missed = !would && !present && !again && /^(?:and |but )?even\b/i.test(clause.words);
  if (!would && !present && !again && !missed) return null;
  const verb = would || !present ? infinitive(form!.toLowerCase()) : bare;
  const predicate = tidied(asYours((rest ?? '').replace(ending, '')), words);
  if (verb !== infinitive(verb) || isNoDeedOfYours(verb, predicate, words)) return null;
  const wished = asWanted(predicate);
  return {
    ...base,
    act: would || missed ? 'regret' : 'wanted',
    verb,
    predicate: wished,
    negative: false,
    clause: told,
    meant: true,
  };
}

/** What the listener is held to be ashamed of; null where it can't be told, undefined where nobody is shamed. */
function shamedIn(
  clause: Clause,
  words: Rewriting,
): Pick<Complaint, 'verb' | 'predicate'> | null | undefined {
  const [, charge, object] = kindOf.exec(clause.words) ?? shamed.exec(clause.words) ?? [];
  if (!charge) return undefined;
  const form = charge.toLowerCase();
  const verb = /ing$/.test(charge) ? infinitive(form) : fromThirdPerson(form);
  const predicate = tidied(asYours(object!), words);
  return isNoDeedOfYours(verb, predicate, words) ? null : { verb, predicate };
}
