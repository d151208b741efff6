/** How the person writes. A text stays a text: lower case, no full stop at the end. */
export type Voice = 'text' | 'plain';

const texting =
  /(?:^|\s)(?:u|ur|r|wtf|lol|lmao|omg|idk|tbh|smh|ffs|rn|bc|cuz|gonna|wanna|gotta|pls|plz|im|ive|dont|cant|wont|didnt|doesnt|isnt|youre|thats|whats|k|thx|imo|ngl|fr|bruh|bro|af|ya|n|luv|2|4)(?=\s|$|[?!.,])|\p{Extended_Pictographic}|[:;]['-]?[()/]/iu;

export function voiceOf(text: string): Voice {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  const lower = letters.length > 0 && capitals / letters.length < 0.03 && /^\P{Lu}/u.test(text.trim());
  return lower && texting.test(text) ? 'text' : 'plain';
}

/** Names and "I" aside, a text has no capitals; the length stays, but for the last full stop. */
export function inVoice(text: string, voice: Voice): string {
  if (voice === 'plain') return text;
  return text
    .replace(
      /(^|[.?!:;] )(\p{Lu})/gu,
      (_all, before: string, letter: string) => before + letter.toLowerCase(),
    )
    .replace(/\bI(?=\b)/g, 'i')
    .replace(/\.$/, '');
}
