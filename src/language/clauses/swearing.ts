import { swearing, swornNouns } from './closed-class.js';
import type { Token } from './tokens.js';

/** Swearing is left out, or put into plain words, when the person's words are used again. */
export function withoutSwearing(tokens: Token[]): Token[] {
  return tokens
    .filter((token) => !swearing.has(token.word))
    .map((token) => (swornNouns[token.word] ? { ...token, text: swornNouns[token.word]! } : token));
}
