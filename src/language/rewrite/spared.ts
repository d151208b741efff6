import type { Clause } from '../clause.js';
import type { Complaint } from './complaint.js';

const given =
  /\byou(?:'ve|'ll)?(?: have| can| could| always| somehow| manage to| got| still| find| make| spend| spare)* ?((?:the |all the |\w+ )?(?:time|money|energy|hours?|minutes?)) (?:for|on|with|to) (.+?),? (?:but|yet|and) (?:not|never|no|none|you can't|can't|you(?: never|'ve never) (?:have|got|find|make|spare)(?: any)?)(?: (?:find|make|spare|have|even))? (.+)$/i;

/** "You can find two hours for the gym but not ten minutes for me": the ten minutes are what is wished for. */
export function sparedIn({ words }: Clause, base: Complaint): Complaint | null {
  const [said, spared, , mine] = given.exec(words) ?? [];
  if (!said || !mine || /\b(?:he|she|they)\b/i.test(mine)) return null;
  const what = spared!.replace(/^(?:the|all the|\w+ (?=hours?$|minutes?$)) ?/i, '');
  const wished = /^(?:for|on|with|to|at)\b/i.test(mine) ? `${what} ${mine}` : mine;
  return {
    ...base,
    act: 'wanted',
    verb: /\bspend\b/i.test(said) ? 'spend' : 'find',
    predicate: wished,
    negative: false,
    tense: 'present',
    meant: true,
  };
}
