const endings: [RegExp, string][] = [
  [/^(can)'t$/, 'can not'],
  [/^won't$/, 'will not'],
  [/^shan't$/, 'shall not'],
  [/^(\w+)n't$/, '$1 not'],
  [/^i'm$/, 'i am'],
  [/^let's$/, 'let us'],
  [/^(\w+)'re$/, '$1 are'],
  [/^(\w+)'ve$/, '$1 have'],
  [/^(\w+)'ll$/, '$1 will'],
  [/^(\w+)'d$/, '$1 would'],
  [/^(he|she|it|that|this|there|what|who|where|how|why|here)'s$/, '$1 is'],
  [/^(\p{L}+)'s?$/u, '$1'],
];

/** The words a word as typed stands for: contractions opened, short forms and disguises spelt out. */
export function respell(
  token: string,
  spelling: Map<string, string>,
  correct: (word: string) => string | null,
): string[] {
  const known = spelling.get(token);
  if (known !== undefined) return known.split(' ');
  for (const [ending, open] of token.includes("'") ? endings : []) {
    if (!ending.test(token)) continue;
    return token
      .replace(ending, open)
      .split(' ')
      .flatMap((word) => (spelling.get(word) ?? correct(word) ?? word).split(' '));
  }
  return (correct(token) ?? token).split(' ');
}
