import { colouring } from './closed-class.js';
import { type GroupReader, wordAt } from './verb-group.js';

/** "Always", "just", "at least": adverbs between the subject and its verb. */
export const readAdverb: GroupReader = (group) => {
  const here = wordAt(group);
  if (here === 'at' && wordAt(group, 1) === 'least') {
    group.at++;
    return 'on';
  }
  if (!colouring.has(here) || here === 'all') return null;
  if (/^(?:always|constantly|forever|continually)$/.test(here)) group.found.often = true;
  return 'on';
};
