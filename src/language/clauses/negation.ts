import { type GroupReader, wordAt } from './verb-group.js';

/** "Not", "never", "hardly". Denied twice is not denied, but "never" always denies. */
export const readNegation: GroupReader = (group) => {
  const { found } = group;
  const here = wordAt(group);
  if (here === 'not' || here === 'never' || here === "n't") {
    found.negative = !found.negative || here === 'never';
    if (here === 'never') found.often = true;
    return 'on';
  }
  if (/^(?:rarely|hardly|barely|seldom)$/.test(here)) {
    found.negative = true;
    return 'on';
  }
  return null;
};
