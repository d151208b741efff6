import { auxiliaries, colouring, objectPronouns } from './closed-class.js';
import type { Token } from './tokens.js';

/** After these verbs nothing is missing when no object follows: "the party I think", "the bathroom I give up". */
const complete = new Set(
  'think guess hope swear mean feel agree care leave give quit wait cry try work live die sleep sit promise'.split(
    ' ',
  ),
);
const particles = /^(?:up|out|off|down|on|in|over|about|for|with|to|at|from)$/;

/**
 * "Every idea | I bring up", "people | I didn't know", "the form | I asked you to sign": a clause without "that", which
 * tells which one; its verb lacks an object, because the noun before it is the object.
 */
export function isContactRelative(sentence: Token[], at: number): boolean {
  const noun = sentence[at - 1]!;
  if (
    !(noun.tags.has('Noun') || noun.tags.has('Gerund')) ||
    noun.tags.has('Pronoun') ||
    /[,;:.]/.test(noun.post)
  )
    return false;
  if (!/^(?:i|you|we|he|she|they)$/.test(sentence[at]!.word)) return false;
  let i = at + 1;
  while (i < sentence.length && (auxiliaries.has(word(i)) || colouring.has(word(i)) || word(i) === 'not'))
    i++;
  const verb = sentence[i];
  if (!verb?.tags.has('Verb') || verb.tags.has('Gerund') || complete.has(verb.word)) return false;
  i++;
  // "I asked you | to sign"
  if (objectPronouns.has(word(i)) && word(i + 1) === 'to') i += 3;
  else if (word(i) === 'to') i += 2;
  if (particles.test(word(i))) return true;
  const next = sentence[i];
  return (
    next === undefined ||
    /[,;.]/.test(sentence[i - 1]!.post) ||
    /^(?:and|but|so|or|in|on|at|last|this|when|again|yesterday|today)$/.test(next.word)
  );

  function word(index: number): string {
    return sentence[index]?.word ?? '';
  }
}
