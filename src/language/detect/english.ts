/** Function words and texting words of English: any language written in sentences uses its own all the time. */
const common = new Set(
  (
    'i a you he she it we they me him her us them my your his its our their mine yours the an and or but if so as at by ' +
    'for from in into of off on out over to up with about after again all am are be been being can could did do does ' +
    'done for get go got had has have how just know like me more much never no not now off on one only or other out ' +
    'really said say see should some still such than that then there these this those too very was way well were what ' +
    "when where which who why will with would yes don't didn't can't won't isn't aren't wasn't doesn't i'm i've i'll " +
    "you're you've you'll it's that's what's he's she's they're we're let's always ever every everything nothing stop " +
    'make made want need feel think thanks thank sorry please love hate good great nice ok okay lol hey hi hello yeah ' +
    'come back here home time work day today tomorrow tonight night last next again because lazy liar selfish rude'
  ).split(' '),
);
/** Letters that English words do not have; a few in a name or a borrowed word say nothing. */
const foreign = /[^\p{ASCII}\p{P}\p{S}\p{M}\p{Z}\p{N}]/gu;

/** Whether words (lower case, spelling mended) look English. Few words are given the benefit of the doubt. */
export function isEnglish(text: string, words: string[]): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const strange = (letters.match(foreign) ?? []).length;
  if (letters.length > 0 && strange > letters.length * 0.3) return false;
  const written = words.filter((word) => /\p{L}/u.test(word));
  if (written.length < 4) return true;
  const known = written.filter((word) => common.has(word)).length;
  return known >= Math.max(1, written.length * 0.12) && !(strange > 0 && known < written.length * 0.2);
}
