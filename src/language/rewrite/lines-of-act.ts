import type { ActLines } from '../../catalogue/rewriting.js';
import type { Lines } from './listener.js';

/** All that content has to say of one act, in no order that matters: a list for each place in a rewrite. */
export const linesOfAct = ({ core, more, request, softer, firmer, expectation }: ActLines): Lines[] => [
  core,
  more,
  request,
  softer,
  firmer,
  expectation,
];
