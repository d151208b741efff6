/** How often, in the person's words. Found in running text; longer ones first. */
const phrases = [
  'every (?:single |other |damn |freaking |fucking )?(?:time|day|night|morning|evening|week|weekend|month|year|meeting|meal|hour|minute|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! (?:i|we|you|he|she|they|the|my|there)\\b)',
  'all the (?:damn |freaking |fucking )?time',
  'time and time again',
  'over and over(?: again)?',
  'again and again',
  'day in,? day out',
  '24/7',
  'non-?stop',
  'always|never|constantly|forever|continually|repeatedly|often|usually|rarely|hardly ever|hardly|barely ever|seldom|sometimes|ever',
  'a lot',
  'as usual',
  'yet again',
  'once again|again',
  '(?:once|twice|three times|five times|ten times) (?:a|this) (?:day|week|month)',
];
const anyFrequency = new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i');

export const frequencyIn = (words: string): string | null => anyFrequency.exec(words)?.[0] ?? null;

/** Stretches that overstate and are left out of a new sentence. "Again" and "every Monday" are facts and stay. */
const overstated = [
  '\\b(?:all|every single|every damn|every freaking|every fucking|every) (?:the |of the )?(?:damn |freaking |fucking )?time(?! (?:i|we|you|he|she|they|the|my|there)\\b)',
  '\\b(?:over and over(?: again)?|again and again|time and time again|day in,? day out|24/7|non-?stop|as usual|for once(?: in your life)?|once in your life|at all|in your life|all the time)\\b',
  '\\b(?:always|never|constantly|forever|continually|ever|anymore|any more)\\b',
];
const overstatement = new RegExp(overstated.join('|'), 'gi');
export const withoutOverstatement = (words: string): string =>
  words
    .replace(overstatement, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s([,.;:?!])/g, '$1')
    .trim();

const times =
  /\b(?:(?:last|this|next|on|every) (?:night|week|weekend|month|year|morning|evening|afternoon|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)|yesterday|today|tonight|tomorrow|earlier|(?:at|by|until|till|before|after|since|past) (?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|midnight|noon|dinner|lunch|breakfast|night|school|work|class)|for (?:\w+ ){1,2}(?:minutes?|hours?|days?|weeks?|months?|years?)|(?:\d+|\w+) (?:minutes|hours|days|weeks|months|years) (?:ago|late)|(?:in|during|at|before|after) (?:the|that|our|my|your|\w+'s) (?:[\w'-]+ )?(?:meeting|call|party|wedding|dinner|class|presentation|review|morning|evening|night|weekend))\b/i;
export const timeIn = (words: string): string | null => times.exec(words)?.[0] ?? null;
