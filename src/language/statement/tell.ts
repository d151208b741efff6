import type { Relation } from '../../catalogue/relation.js';
import type { Reading } from '../reading.js';
import { howOften } from './how-often.js';
import { toListener } from './to-listener.js';
import type { Told } from './told.js';
import { whenItWas } from './when-it-was.js';

/** What an answer to "what happened?" comes to: what was told, how often, or only when. */
export interface Telling {
  told: Told | null;
  often: string | null;
  time: string | null;
}

const fillers =
  /^(?:(?:well|so|um+|uh|erm|ok|okay|like|basically|honestly|i mean|yeah|yes|the last time(?: (?:it happened|was|it was))*|last time (?:was|it was)|it was|that was|it'?s when|it'?s that|it happened|what happened (?:was|is)|for example|e\.?g\.?)[,:]?\s+)+/i;
const subject =
  /^(?:you|you['’]\w+|i|i['’]\w+|we|we['’]\w+|my|our|the|your|there|it|nobody|no one|someone|a|an|all|half|\p{Lu}[\p{L}]+)\b/iu;
/** "He shuts" is told of today; "you shut" may be either. */
const thirdPresent = /^(?:he|she|it|my \w+) (?!was\b|this\b)(?:\w+[^s'])?s\b/i;
const longestClause = 22;

/** Puts an answer in order for a statement; the words stay the person's own. */
export function compileTeller(
  read: (text: string, options?: { relation?: Relation | undefined }) => Reading,
) {
  return (answer: string): Telling => {
    const plain = answer
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[\s.]+$/, '')
      .replace(fillers, '');
    const often = howOften(plain);
    if (often) return { told: null, often, time: null };
    const { time, rest } = whenItWas(plain);
    if (rest === '') return { told: null, often: null, time };
    if (rest.split(' ').length < 2) return { told: null, often: null, time: null };
    const turned = withNames(toListener(withoutLoneWhen(rest, read)));
    const { clauses } = read(turned);
    const acts = clauses.filter(({ verb }) => verb !== null);
    if (acts.length === 0 && turned.split(' ').length < 4) return { told: null, often: null, time: null };
    const whole = !/[.!?;] /.test(turned);
    const canFollow =
      whole &&
      subject.test(turned) &&
      acts.length > 0 &&
      turned.split(' ').length <= longestClause &&
      !/\bwhen(?:ever)?\b/i.test(turned);
    const first = acts.find(({ opener }) => opener === null) ?? acts[0];
    const tense = first?.tense === 'present' || thirdPresent.test(rest) ? 'present' : 'past';
    const start = isOwnName(turned) ? turned : turned.charAt(0).toLowerCase() + turned.slice(1);
    const clause = start.replace(/^i\b/, 'I');
    return {
      told: { sentence: time ? `${time} ${clause}` : clause, clause: canFollow ? clause : null, time, tense },
      often: null,
      time: null,
    };
  };
}

/** "when he came home late" is one thing told; "when I came in the sink was full" is two. */
function withoutLoneWhen(words: string, read: (text: string) => Reading): string {
  const rest = /^when(?:ever)? ((?:you|he|she|they)\b.+)$/i.exec(words)?.[1];
  if (!rest || rest.includes(',')) return words;
  return read(rest).clauses.filter(({ verb }) => verb !== null).length <= 1 ? rest : words;
}

const withNames = (words: string): string =>
  words
    .replace(/\bi\b(?=['’ ]|$)/g, 'I')
    .replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g,
      (day) => day[0]!.toUpperCase() + day.slice(1),
    );

const isOwnName = (words: string): boolean =>
  /^\p{Lu}\p{Ll}+\b/u.test(words) &&
  !/^(?:You|We|My|Our|The|Your|There|It|Nobody|No|Someone|A|An|All|Half|He|She|They|When|While|After|Before|In|On|At|His|Her|Their|That|This)\b/.test(
    words,
  );
