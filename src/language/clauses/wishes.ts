import type { Token } from './tokens.js';

const wishes =
  /^(?:(?:would|will|does|is|was) it (?:not )?(?:really )?(?:kill|hurt) you|(?:is|was) (?:it|that) (?:really )?(?:so|too|that) (?:hard|much|difficult)(?: to ask)?(?: for you| you| of you)?|how (?:hard|difficult) (?:is|can) (?:it|that)(?: be)?(?: for you)?|(?:when|where) are you (?:ever |finally )?going)$/;

/** "Would it kill you to…", "is it too much to ask you to…": where the deed that is wished for begins; or 0. */
export function wishedFor(tokens: Token[]): number {
  if (tokens[0]?.word === 'to') return 1;
  if (tokens[0]?.word === 'not' && tokens[1]?.word === 'to') return 2;
  const asked =
    /^(?:is|was) (?:it|that) (?:really )?(?:too much|so much) to ask (?:that|if|for) you (?:to )?/.exec(
      tokens.map((token) => `${token.word} `).join(''),
    );
  if (asked) return asked[0].trim().split(' ').length;
  const all = /^(?:all|the only thing) you (?:ever )?do is (?:to )?/.exec(
    tokens.map((token) => token.word).join(' '),
  );
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
