import type { Check } from '../answer.js';

const wish =
  "(?:want|wants|need|needs|like|'d like|would like|'d love|'d rather|would rather|prefer|care about|hope|miss|look forward|love|worry about|'re worried|'m worried|are worried|'re tired|'m tired|don't want|were hoping|was hoping|find|feel|get)";
const theirs = new RegExp(
  `\\byou(?:'re| are| both| really| also)? ?${wish}|\\b(?:for you|to you|your (?:family|plan|wish|idea|side|sleep|rest))\\b`,
);
const mine = new RegExp(
  `\\bi(?:'m| am| also| really)? ?${wish}|\\b(?:for me|to me|my (?:family|plan|wish|idea|side|sleep|rest))\\b`,
);

/** Says what matters to them, and what matters to me. */
export const namesBothSides: Check = ({ plain }) => theirs.test(plain) && mine.test(plain);
