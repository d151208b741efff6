import type { Check } from '../answer.js';

/** Says in a word how it is for the speaker, as the speaker's own. */
export const namesOwnFeeling: Check = ({ reading: { parts } }) =>
  parts.feeling !== null && parts.feeling.better === null;
