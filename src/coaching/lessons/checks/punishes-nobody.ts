import type { Check } from '../answer.js';

const punishing =
  /\b(?:or else|you'll (?:regret|be sorry|see|pay)|never (?:speak|talk|see|help|come|forgive)\b[^.]*\byou|i'll make (?:sure|you)|i'll tell (?:everyone|everybody|your|mum|mom|dad)|don't (?:come|bother) (?:back|crying)|we're (?:done|through|finished|over)|it's over|i'm leaving you|see how you like|serves you|you're dead to me|i'll (?:stop|quit) (?:loving|caring|talking|speaking))\b/;

/** Looks after me, and does nothing to them. */
export const punishesNobody: Check = ({ plain, reading }) =>
  !punishing.test(plain) &&
  !reading.findings.some(({ pattern, severity }) => pattern === 'threat_or_ultimatum' && severity !== 'note');
