import type { Rewriting } from '../../catalogue/rewriting.js';
import type { Clause } from '../clause.js';
import { fromThirdPerson, infinitive } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';
import { asYours, isNoDeedOfYours } from './deed-of-others.js';
import { tidied } from './predicate-words.js';

/** "Everyone here pulls their weight except you". */
const exceptYou =
  /^(?:everyone|everybody|all of us|the rest of us)(?: else)?(?: (?:in|on|at) (?:this|the|our|my) \w+| here| around here)? (?:always |manages to )?(\w+) (.+?),? (?:except|but|apart from|bar|not) (?:for )?(?:you|him|her)\b/i;
/** "Nobody empties the bin on time except me". */
const exceptMe =
  /^(?:nobody|no one)(?: else)?(?: (?:in|on|at) (?:this|the|our|my) \w+| here| around here| ever)* (\w+s) (.+?),? (?:except|but|apart from|bar) (?:for )?(?:me|I)\b/i;
/** "A stranger showed me more kindness than you". */
const moreThanYou =
  /\b(?!is|are|was|has|have|had|does|did|know)([a-z]+) ((?:me |us )?more [\w' -]+?) than (?:you|him|her)\b/i;

/** What everybody does but the listener, or more than the listener; null for the rest. */
export function outdoneIn(clause: Clause, words: Rewriting): Pick<Complaint, 'verb' | 'predicate'> | null {
  if (
    clause.kind === 'question' ||
    clause.subject === 'i' ||
    /\b(?:I|we|of us|you) /i.test(clause.words.replace(/ than .*$/, ''))
  )
    return null;
  const shared = exceptYou.exec(clause.words) ?? exceptMe.exec(clause.words);
  const [, does, theirs] = shared ?? [];
  const [, showed, more] = shared ? [] : (moreThanYou.exec(clause.words) ?? []);
  const form = (does ?? showed)?.toLowerCase();
  if (!form) return null;
  const verb = does || /[^s]s$/.test(form) ? fromThirdPerson(form) : infinitive(form);
  const predicate = tidied(asYours((theirs ?? more)!), words);
  return isNoDeedOfYours(verb, predicate, words) ? null : { verb, predicate };
}
