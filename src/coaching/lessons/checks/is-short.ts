import { countWords } from '../../rewrite/sixty-words.js';
import type { Check } from '../answer.js';

const sayable = 25;

/** Can be said in one breath or two. */
export const isShort: Check = ({ plain }) => countWords(plain) <= sayable;
