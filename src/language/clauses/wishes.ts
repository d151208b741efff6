import type { Token } from './tokens.js';

const wishes =
  /^(?:(?:would|will|does|is|was) it (?:not )?(?:really )?(?:kill|hurt) you|(?:is|was) (?:it|that) (?:really )?(?:so|too|that) (?:hard|much|difficult)(?: to ask)?(?: for you| you| of you)?|how (?:hard|difficult) (?:is|can) (?:it|that)(?: be)?(?: for you)?|(?:when|where) are you (?:ever |finally )?going)$/;

const unwished = /^i (?:really )?do not (?:really )?(?:need|want|like) you(?: to)?$/;

/** A deed that is wished for, or wished away, and where its words begin. */
export interface Wish {
  at: number;
  negative: boolean;
}

/** "Would it kill you to…", "is it too much to ask you to…", "I don't need you to…"; or null. */
export function wishIn(tokens: Token[]): Wish | null {
  const words = tokens.map(({ word }) => word);
  const away =
    words[0] === 'i' ? words.findIndex((_word, at) => unwished.test(words.slice(0, at + 1).join(' '))) : -1;
  if (away > 0) return { at: words[away + 1] === 'to' ? away + 2 : away + 1, negative: true };
  if (words[0] === 'not' && words[1] === 'to') return { at: 2, negative: true };
  const at = wishedFor(tokens);
  return at > 0 ? { at, negative: false } : null;
}

function wishedFor(tokens: Token[]): number {
  if (tokens[0]?.word === 'to') return 1;
  const said = tokens.map((token) => `${token.word} `).join('');
  const asked =
    /^(?:is|was) (?:it|that) (?:really )?(?:too much|so much) to ask (?:that|if|for) you (?:to )?/.exec(said);
  if (asked) return asked[0].trim().split(' ').length;
  const all = /^(?:all|the only thing) you (?:ever )?do is (?:to )?/.test(said);
  if (all) return 0;
  const to = tokens.findIndex(
    (token, index) =>
      token.word === 'to' &&
      wishes.test(
        tokens
          .slice(0, index)
          .map((one) => one.word)
          .join(' '),
      ),
  );
  return to > 0 ? to + 1 : 0;
}
