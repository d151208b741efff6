import type { RepairContent } from '../../catalogue/repair.js';
import type { Clause } from '../../language/clause.js';
import type { Finding, Reading } from '../../language/reading.js';
import { weightiest } from '../rewrite/weightiest.js';

const mostActs = 2;
const mostWords = 9;
const rude =
  /\b(?:f+u+c+k\w*|shit\w*|cunt|bitch|bastard|wanker|arse\w*|ass(?:hole)?|dick\w*|prick|twat|slut|whore|pig|cow)\b/i;

/**
 * Words said to somebody, as what they did with them: "you never listen, you're so selfish" → "I said you never
 * listen, and I called you selfish". Null when there is no blame in them: what was said was right, if hard.
 */
export function saidAct(
  { findings, clauses }: Pick<Reading, 'findings' | 'clauses'>,
  said: RepairContent['said'],
  written: boolean,
): string | null {
  const acts: string[] = [];
  let open = findings.filter(({ severity }) => severity === 'medium' || severity === 'high');
  for (let finding = weightiest(open); finding && acts.length < mostActs; finding = weightiest(open)) {
    const clause = clauses.find(({ start, end }) => finding!.start >= start && finding!.start < end);
    const act = actOf(finding, clause, said, written);
    if (!acts.includes(act)) acts.push(act);
    open = open.filter(({ start }) => !clause || start < clause.start || start >= clause.end);
    if (!clause) open = open.filter((one) => one !== finding);
  }
  return acts.length > 0 ? acts.join(', and ') : null;
}

function actOf(
  finding: Finding,
  clause: Clause | undefined,
  said: RepairContent['said'],
  written: boolean,
): string {
  const generic = said[finding.pattern];
  if (!clause || rude.test(clause.words)) return rude.test(clause?.words ?? '') ? said.label : generic;
  const called = calledIn(clause);
  if (called && (finding.pattern === 'label' || finding.pattern === 'contempt_sarcasm'))
    return `I called you ${called}`;
  const words = clause.words.replace(/^(?:and|but|so|well|oh|no|because) /i, '').replace(/[.!?"”]+$/, '');
  const short = words.split(' ').length <= mostWords;
  if (clause.kind === 'command' && short)
    return `I told you to ${words.replace(/^don't /, 'not to ')}`.replace('to not to', 'not to');
  if (clause.kind === 'statement' && clause.subject === 'you' && short && /^you\b/i.test(words))
    return `I ${written ? 'wrote' : 'said'} ${words}`;
  return generic;
}

/** "You're so selfish" calls somebody selfish. */
function calledIn({ subject, verb, negative, predicate, tense }: Clause): string | null {
  if (subject !== 'you' || verb !== 'be' || negative || tense === 'future') return null;
  const name = predicate.replace(
    /^(?:(?:so|such|really|just|nothing but|always|totally|completely|being) )+/i,
    '',
  );
  return /^[a-z' -]+$/i.test(name) && name.split(' ').length <= 4 ? name : null;
}
