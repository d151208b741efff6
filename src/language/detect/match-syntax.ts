/** One term's test: a word, a tag, anything, or what stands around the sentence. */
export type TermTest =
  | { kind: 'word'; word: string }
  | { kind: 'tag'; tag: string }
  | { kind: 'any' }
  | { kind: 'not'; test: TermTest };

export type MatchNode =
  | { kind: 'term'; test: TermTest }
  | { kind: 'start' }
  | { kind: 'end' }
  | { kind: 'ends-with'; mark: '?' | '!' }
  | { kind: 'sequence'; parts: MatchNode[] }
  | { kind: 'choice'; options: MatchNode[] }
  | { kind: 'repeat'; part: MatchNode; min: number; max: number }
  | { kind: 'point'; part: MatchNode };

/** Repeats are bounded, so that no rule can run far: `+` and `*` stand for this many at most. */
const many = 8;

/**
 * Reads compromise's match syntax: words, `#Tag`, `.`, `!not`, `(a b|c)`, `?`, `+`, `*`, `{0,4}`, `[what is
 * pointed at]`, `^`, `$`, `@hasQuestionMark`. Beyond compromise, groups may stand inside groups, and every part
 * may be optional: what does not fit is tried another way.
 * @throws Error saying what is wrong and where.
 */
export function parseMatchSyntax(syntax: string): MatchNode {
  const tokens =
    syntax.match(/[()|[\]^$?+*]|\{\d+,?\d*\}|![^\s()|[\]?+*{}$^]+|[^\s()|[\]?+*{}$^!]+|!/g) ?? [];
  let at = 0;
  const fail = (problem: string): never => {
    throw new Error(`${problem} at part ${at + 1} of “${syntax}”`);
  };
  const choice = (close: string | null): MatchNode => {
    const options: MatchNode[] = [];
    let parts: MatchNode[] = [];
    for (;;) {
      const token = tokens[at];
      if (token === undefined || token === close) {
        if (token === undefined && close !== null) fail(`“${close}” is missing`);
        options.push({ kind: 'sequence', parts });
        return options.length === 1 ? options[0]! : { kind: 'choice', options };
      }
      if (token === '|') {
        at++;
        options.push({ kind: 'sequence', parts });
        parts = [];
      } else parts.push(repeated(single()));
    }
  };
  const single = (): MatchNode => {
    const token = tokens[at++]!;
    if (token === '(' || token === '[') {
      const close = token === '(' ? ')' : ']';
      const inner = choice(close);
      at++;
      return token === '(' ? inner : { kind: 'point', part: inner };
    }
    if (token === '^') return { kind: 'start' };
    if (token === '$') return { kind: 'end' };
    if (/^[)\]?+*{]/.test(token)) fail(`“${token}” has nothing before it`);
    if (token === '@hasQuestionMark') return { kind: 'ends-with', mark: '?' };
    if (token === '@hasExclamation') return { kind: 'ends-with', mark: '!' };
    return { kind: 'term', test: testOf(token) };
  };
  const repeated = (part: MatchNode): MatchNode => {
    const token = tokens[at];
    const range = token === undefined ? undefined : rangeOf(token);
    if (!range) return part;
    at++;
    return { kind: 'repeat', part, min: range[0], max: range[1] };
  };
  const tree = choice(null);
  if (at < tokens.length) fail(`“${tokens[at]}” was not expected`);
  return tree;
}

function rangeOf(token: string): [number, number] | undefined {
  if (token === '?') return [0, 1];
  if (token === '+') return [1, many];
  if (token === '*') return [0, many];
  const [, min, comma, max] = /^\{(\d+)(,)?(\d*)\}$/.exec(token) ?? [];
  if (min === undefined) return undefined;
  return [Number(min), max ? Number(max) : comma ? many : Number(min)];
}

function testOf(token: string): TermTest {
  if (token === '!') throw new Error('“!” stands alone: write !word');
  if (token.startsWith('!')) return { kind: 'not', test: testOf(token.slice(1)) };
  if (token === '.') return { kind: 'any' };
  if (token.startsWith('#')) return { kind: 'tag', tag: token.slice(1) };
  return { kind: 'word', word: token.toLowerCase() };
}
