import type { Complaint } from './complaint.js';
import type { Spoken } from './spoken.js';

/** Phrases of the trade that make people feel handled, and what a friend would do instead. */
const banned: [RegExp, string][] = [
  [/\bi hear (?:you\b(?! (?:say|out))|that\b|what you)/i, 'answer what was said'],
  [/\b(?:it|that) sounds like you(?:'re| are)? ?(?:feel|feeling)?\b/i, 'ask, or offer one word to press'],
  [/\byou(?:'re| are) feeling\b/i, 'ask, or offer one word to press'],
  [/\b(?:in)?valid(?:ate[sd]?|ating|ation|ity)?\b/i, 'say “that makes sense”'],
  [/\bh(?:o|e)ld(?:s|ing)? space\b/i, 'say “listen”'],
  [/\bunpack(?:s|ed|ing)?\b/i, 'say “look at”'],
  [/\bjourneys?\b/i, 'say what is done'],
  [/\bsafe spaces?\b/i, 'name the place or the time'],
  [
    /\bprocess(?:ing)? (?:your|my|the|these|those) (?:feelings?|emotions?|pain|grief|anger)\b/i,
    'say “think about”',
  ],
  [/\binner child\b/i, 'say what the person feels'],
  [/\btoxic\b/i, 'say what happens'],
  [/\btrigger(?:s|ed|ing)?\b/i, 'say “sets off” or “upsets”'],
  [/\bself-care\b/i, 'say what to do'],
  [/\bi understand how\b/i, 'nobody can promise that'],
  [/\bcalm down\b/i, 'offer a minute instead'],
];

/** Everything said to people that has one of these phrases in it. */
export const therapySpeakIn = (spoken: Spoken[]): Complaint[] =>
  spoken.flatMap(({ file, line, key, text }) =>
    banned.flatMap(([phrase, instead]): Complaint[] => {
      const [found] = phrase.exec(text) ?? [];
      if (found === undefined) return [];
      const problem = `says “${found}”: ${instead}`;
      return [{ level: 'error', check: 'therapy-speak', file, line, about: key, problem }];
    }),
  );
