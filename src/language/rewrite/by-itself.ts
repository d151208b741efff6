import type { Clause } from '../clause.js';
import { fromThirdPerson } from '../clauses/verb-forms.js';
import type { Complaint } from './complaint.js';

const thing = "((?:the|our|my|your|this|that|these|those) [\\w' -]+?)";
const itself =
  '(?:itself|themselves|by itself|by themselves)(?: (away|out|up|down|off|over|in|downstairs|upstairs|outside))?\\b';
const refused = new RegExp(
  `\\b${thing} (?:do(?:es)?n't|do(?:es)? not|won't|will not|can't|(?:isn't|aren't|is not|are not|'s not|'re not) (?:going to|gonna)) (?:just |exactly |magically )?(\\w+) ${itself}`,
  'i',
);
const believed = new RegExp(
  `\\b(?:think|thinks|thought|expect|imagine|believe|reckon)s?,? (?:that )?${thing} (?:just |magically |will )?(\\w+) ${itself}`,
  'i',
);
const mocked = new RegExp(
  `^(?:is|are) ${thing} (?:going to|gonna) (?:just |magically )?(\\w+) ${itself}`,
  'i',
);

/** "The bins don't empty themselves", "you think the fridge fills itself": what somebody has to do is what is asked for. */
export function byItselfIn({ words }: Clause, base: Complaint): Complaint | null {
  const [, what, form, particle] = refused.exec(words) ?? believed.exec(words) ?? mocked.exec(words) ?? [];
  if (!what || !form) return null;
  return {
    ...base,
    act: 'wanted',
    verb: fromThirdPerson(form.toLowerCase()),
    predicate: `${what}${particle ? ` ${particle}` : ''}`,
    negative: false,
    tense: 'present',
    meant: true,
  };
}
