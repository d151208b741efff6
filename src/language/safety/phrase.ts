import { plain } from './fold.js';
import { formsOf } from './forms.js';

/** A phrase of the safety content, made ready to be looked for in folded words. */
export interface Phrase {
  expression: RegExp;
  /** One of these words is in every message the phrase can match: looked up before anything is tried. */
  anchors: string[];
  /** One of each of these lists of words is in it, too. */
  needs: string[][];
}

type Part =
  | { kind: 'word'; word: string }
  | { kind: 'one' | 'gap' | 'stretch' | 'many' | 'start' | 'end' }
  | { kind: 'set'; source: string; anchors: string[] | null }
  | { kind: 'group'; branches: Part[][] }
  | { kind: 'optional'; part: Part };

const signs = /<[a-z-]+>|~[a-z]+|\.{2,3}|[()|?^$%]|_|[^\s()|?^$%<>]+/g;

/**
 * Makes phrases into regular expressions over folded words:
 * - `kill myself` words; contractions may be written either way
 * - `(hit|hits|has hit) me` one of several; `again?` and `(all|of) ?` may be missing
 * - `~grab` a verb in all its forms: grab, grabs, grabbed, grabbing
 * - `<partner>` a set of words from content, which may name other sets
 * - `..` up to four words, none of them "not" or "never"; `...` up to twelve, any; `_` one word; `%` a number from ten on
 * - `^` and `$` begin and end of the sentence
 * @throws Error naming the phrase when it has an unknown set, an unclosed bracket, a choice that may be empty, or no
 *   word that must be there.
 */
export function compilePhrases(sets: Record<string, string>, spelling: Map<string, string>) {
  const known = new Map<string, Part>();
  const named = (name: string, phrase: string): Part => {
    const set = sets[name];
    if (set === undefined) throw new Error(`"${phrase}" names a set <${name}> that is not there`);
    const ready = known.get(name);
    if (ready) return ready;
    const parts = parse(set);
    const part: Part = { kind: 'set', source: sourceOf(parts), anchors: anchorsOf(parts) };
    known.set(name, part);
    return part;
  };

  function parse(phrase: string): Part[] {
    const tokens = plain(phrase).match(signs) ?? [];
    let at = 0;
    const branches = (): Part[][] => {
      const all: Part[][] = [[]];
      while (at < tokens.length && tokens[at] !== ')') {
        const token = tokens[at++]!;
        if (token === '|') all.push([]);
        else all.at(-1)!.push(...optional(part(token)));
      }
      if (all.length > 1 && all.some((branch) => branch.every(mayBeMissing)))
        throw new Error(`"${phrase}" has a choice that may be empty, so that anything is taken for it`);
      return all;
    };
    const optional = (parts: Part[]): Part[] => {
      if (tokens[at] !== '?') return parts;
      at++;
      return [{ kind: 'optional', part: { kind: 'group', branches: [parts] } }];
    };
    const part = (token: string): Part[] => {
      if (token === '..') return [{ kind: 'gap' }];
      if (token === '...') return [{ kind: 'stretch' }];
      if (token === '%') return [{ kind: 'many' }];
      if (token === '_') return [{ kind: 'one' }];
      if (token === '^') return [{ kind: 'start' }];
      if (token === '$') return [{ kind: 'end' }];
      if (token.startsWith('~')) return [anyOf(formsOf(token.slice(1)))];
      if (token.startsWith('<')) return [named(token.slice(1, -1), phrase)];
      if (token !== '(')
        return (spelling.get(token) ?? token).split(' ').map((word): Part => ({ kind: 'word', word }));
      const inside = branches();
      if (tokens[at++] !== ')') throw new Error(`"${phrase}" has a bracket that is not closed`);
      return [{ kind: 'group', branches: inside }];
    };
    const all = branches();
    if (at < tokens.length) throw new Error(`"${phrase}" has a bracket too many`);
    return all.length === 1 ? all[0]! : [{ kind: 'group', branches: all }];
  }

  return (phrase: string): Phrase => {
    const parts = parse(phrase);
    const anchors = anchorsOf(parts);
    if (!anchors) throw new Error(`"${phrase}" has no word that must be there`);
    const needs = parts.map((part) => mustHave(part) ?? []).filter((words) => words.length > 0);
    return { expression: new RegExp(`(?<= )${sourceOf(parts)}`, 'g'), anchors, needs };
  };
}

const anyOf = (words: string[]): Part => ({
  kind: 'group',
  branches: words.map((word) => [{ kind: 'word', word }]),
});

/** "knots?" in a list of choices reads as "nothing at all". */
const mayBeMissing = ({ kind }: Part): boolean => kind === 'optional' || kind === 'gap' || kind === 'stretch';

const sourceOf = (parts: Part[]): string => parts.map(source).join('');

function source(part: Part): string {
  switch (part.kind) {
    case 'word':
      return `${part.word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')} `;
    case 'one':
      return '[^ ]+ ';
    case 'gap':
      return '(?:(?!not |never )[^ ]+ ){0,4}?';
    case 'stretch':
      return '(?:[^ ]+ ){0,12}?';
    case 'many':
      return '(?:[1-9][0-9]+|ten|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred|dozens?|loads|handfuls) (?:of )?';
    case 'start':
      return '(?<=^ )';
    case 'end':
      return '$';
    case 'set':
      return `(?:${part.source})`;
    case 'optional':
      return `(?:${source(part.part)})?`;
    case 'group':
      return `(?:${part.branches.map(sourceOf).join('|')})`;
  }
}

/** The words of the part of a phrase that is rarest in talk. Null when everything may be missing. */
function anchorsOf(parts: Part[]): string[] | null {
  let best: string[] | null = null;
  for (const part of parts) {
    const words = mustHave(part);
    if (words && (!best || rarity(words) > rarity(best))) best = words;
  }
  return best;
}

function mustHave(part: Part): string[] | null {
  if (part.kind === 'word') return [part.word];
  if (part.kind === 'set') return part.anchors;
  if (part.kind !== 'group') return null;
  const branches = part.branches.map(anchorsOf);
  return branches.every((branch) => branch !== null) ? [...new Set(branches.flat())] : null;
}

const everyday = new Set(
  'i me my you your he she they him her them it a an the to of in on at and or if is am are was were be been have has had do does did not will would can could so as for with that this what who when no all any more want like just get got make take let up out'.split(
    ' ',
  ),
);

/** Long words are rare, and a list is as common as its commonest word. */
const rarity = (words: string[]) => Math.min(...words.map((word) => (everyday.has(word) ? 0 : word.length)));
