import { fromThirdPerson, infinitive } from './verb-forms.js';
import { type GroupReader, wordAt } from './verb-group.js';

/** "Fail to", "refuse to": verbs that only say that it does not happen. */
const failing = new Set(['fail', 'refuse', 'neglect']);

/** "Keep doing", "tend to do", "do nothing but do": what is done often is the verb that follows. */
export const readHabitVerb: GroupReader = (group) => {
  const { found } = group;
  const here = wordAt(group);
  const next = wordAt(group, 1);
  if (/^(?:keep|keeps|kept)$/.test(here) && /ing$/.test(wordAt(group, next === 'on' ? 2 : 1))) {
    found.often = true;
    group.past ||= here === 'kept';
    if (next === 'on') group.at++;
    return 'on';
  }
  if (/^(?:do|does|did)$/.test(here) && next === 'nothing' && wordAt(group, 2) === 'but') {
    found.often = true;
    group.past ||= here === 'did';
    group.at += 2;
    return 'on';
  }
  if (
    /^(?:tend|seem|love|like|continue|insist)s?$/.test(here) &&
    next === 'to' &&
    found.who !== '' &&
    !found.negative
  ) {
    group.at++;
    found.often = true;
    return 'on';
  }
  return null;
};

/** "Start helping", "try to help", "go and help", "fail to help", "bother to help": the deed is to help. */
export const readAttemptVerb: GroupReader = (group) => {
  const { found } = group;
  const here = wordAt(group);
  const next = wordAt(group, 1);
  if (/^(?:start|begin|try)$/.test(here) && found.command && /ing$/.test(next)) return 'on';
  if (
    /^(?:learn|try|trying|tried|remember|manage|attempt|dare|dared)$/.test(here) &&
    next === 'to' &&
    (found.command || !found.negative)
  ) {
    group.at++;
    return 'on';
  }
  if (/^(?:try|go|come)$/.test(here) && next === 'and') {
    group.at++;
    return 'on';
  }
  if (failing.has(infinitive(fromThirdPerson(here))) && next === 'to') {
    found.negative = !found.negative;
    group.past ||= /ed$/.test(here);
    group.at++;
    return 'on';
  }
  if (/^(?:bother|bothered)$/.test(here) && (next === 'to' || /ing$/.test(next))) {
    if (next === 'to') group.at++;
    return 'on';
  }
  return null;
};
