import { auxiliaries, colouring } from './closed-class.js';
import type { Predicate } from './predicate.js';
import type { Token } from './tokens.js';
import { infinitive } from './verb-forms.js';

export const fromThird = (base: string): string =>
  base.endsWith('y') ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : `${base}s`;

export const isPast = (token: Token, form: string): boolean =>
  token.tags.has('PastTense') || /ed$/.test(form) || infinitive(form) !== form;

export const isGerund = (token: Token): boolean =>
  !/^(?:thing|nothing|something|everything|anything|morning|evening|king|ring|spring|string|during|exhausting|annoying|disgusting|embarrassing|frustrating|boring|infuriating|disappointing|controlling|overbearing|loving|caring|exasperating|irritating|insulting|patronising|patronizing|condescending|demanding|interesting|amazing|confusing|tiring|draining)$/.test(
    token.word,
  );

export function skipColouring(tokens: Token[], at: number): number {
  let i = at;
  while (i < tokens.length && (colouring.has(tokens[i]!.word) || tokens[i]!.word === 'not')) i++;
  return i;
}

/** "do" is an auxiliary when another verb, or "not", follows: "you do yell", "you did not call". */
export function isAuxiliaryHere(tokens: Token[], at: number): boolean {
  const ahead = skipColouring(tokens, at + 1);
  if (tokens[at + 1]?.word === 'not') return true;
  const token = tokens[ahead];
  return (
    !!token &&
    token.tags.has('Verb') &&
    (token.tags.has('Infinitive') || token.tags.has('Auxiliary')) &&
    !token.tags.has('Gerund')
  );
}

export function perfectFollows(tokens: Token[], at: number): boolean {
  const token = tokens[skipColouring(tokens, at)];
  if (!token) return false;
  if (token.word === 'been') return true;
  // "You've got a nerve" has it; "you haven't got up" did not do it.
  if (token.word === 'got')
    return /^(?:up|out|off|home|back|in|dressed|round|around|married|rid|involved)$/.test(
      tokens[skipColouring(tokens, at) + 1]?.word ?? '',
    );
  if (/^(?:come|become|overcome|run|put|let|cut|hit|shut|set|quit|hurt|read)$/.test(token.word)) return true;
  if (token.tags.has('PastTense') || token.tags.has('Participle') || /ed$/.test(token.word)) return true;
  return /^(?:done|gone|left|had|given|taken|lost|spent|cut|let)$/.test(token.word);
}

export function isVerbForm(token: Token, found: Predicate, question: boolean): boolean {
  if (token.text === '' && !auxiliaries.has(token.word)) return false;
  if (token.tags.has('Verb') || /^(?:done|gone)$/.test(token.word)) return true;
  if (
    /^(?:a|an|the|my|your|our|his|her|their|this|that|these|those|in|on|at|to|for|with|of|about|such|too|very|me|him|them|us|it|what|how|why|when|if|up|out|as)$/.test(
      token.word,
    )
  )
    return false;
  // After "you never", "you always", "don't": what comes is a verb, whatever the tagger thought.
  if ((found.negative || found.often || found.modal || question) && found.who !== '')
    return !token.tags.has('Adjective') && !token.tags.has('Preposition');
  if (/^(?:you|i|they|we)$/.test(found.who))
    return token.tags.has('Noun') && token.tags.has('Singular') && !token.tags.has('Pronoun');
  return false;
}
