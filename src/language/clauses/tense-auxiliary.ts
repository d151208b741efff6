import { type GroupReader, wordAt } from './verb-group.js';
import { isAuxiliaryHere, perfectFollows } from './verb-words.js';

/** "Do", "did", "have", "had", "used to": auxiliaries that only tell when. */
export const readTenseAuxiliary: GroupReader = (group) => {
  const here = wordAt(group);
  const next = wordAt(group, 1);
  if (here === 'used' && next === 'to') {
    group.past = true;
    group.at++;
    return 'on';
  }
  if (
    /^(?:do|does|did)$/.test(here) &&
    next !== 'nothing' &&
    ((group.question && group.steps === 0) || isAuxiliaryHere(group.tokens, group.at))
  ) {
    group.past ||= here === 'did';
    return 'on';
  }
  // "You should of asked": heard as it is said.
  const heardAsHave = here === 'of' && group.found.modal !== null;
  if ((heardAsHave || /^(?:have|has|had)$/.test(here)) && perfectFollows(group.tokens, group.at + 1)) {
    group.perfect = true;
    group.past ||= here === 'had';
    return 'on';
  }
  return null;
};
