import type { Catalogue } from '../../catalogue/load.js';
import type { Relation } from '../../catalogue/relation.js';
import type { SafetyRule } from '../../catalogue/safety.js';
import { byNeeds, type Need } from '../by-needs.js';
import type { SafetyKind } from '../reading.js';
import { compileDisguise } from './disguise.js';
import { withAndWithout } from './fillers.js';
import { type FoldedSentence, fold } from './fold.js';
import { compilePhrases, type Phrase } from './phrase.js';

/** The rules of `content/safety`, ready to be looked for. */
export interface Signs {
  /** A message as the rules read it: plain words, disguises and slips of danger words put right. */
  fold(text: string): FoldedSentence[];
  /** The rule that is answered first of all that stand in the message. */
  find(sentences: FoldedSentence[], relation?: Relation): SafetyRule | null;
}

interface Sign {
  rule: SafetyRule;
  phrase: Phrase;
  /** What must stand in the same sentence too, in any order. */
  beside: RegExp[];
  /** One word of each of these is in every sentence in which the sign can stand; the rarest words first. */
  needs: Need[];
  unless: RegExp[];
  /** An unclear sign is none when its `unless` stands anywhere in the sentence; a clear one only in the same clause. */
  wide: boolean;
  /** As `unless`, but wherever in the message it stands. */
  nowhere: RegExp[];
}

/** Of several signs in one message the clear one is answered, and of these the first of this order. */
const order: SafetyKind[] = ['self_harm', 'child_harm', 'violence', 'abuse', 'work_harm', 'coercion'];
const weight = ({ level, kind }: SafetyRule) => (level === 'clear' ? 0 : order.length) + order.indexOf(kind);

/** Longer messages than anybody writes are read up to here. */
const screenLimit = 20_000;

/**
 * Makes the signs from `content/safety`. They work on plain words, not on a parse: what is typed in distress,
 * in hiding or in another language is what a parser gets wrong.
 */
export function compileSigns(catalogue: Pick<Catalogue, 'safetyRules' | 'safetyWords' | 'spelling'>): Signs {
  const { sets, mistyped, spelling, elsewhere, everyday, fillers } = catalogue.safetyWords;
  const spellings = new Map(Object.entries({ ...catalogue.spelling.words, ...spelling }));
  const phrase = compilePhrases(sets, spellings);
  const always = elsewhere.map((text) => phrase(text).expression);
  const harmless = everyday.map((text) => phrase(text).expression);
  const signs: Sign[] = catalogue.safetyRules
    .flatMap((file) => file.rules)
    .sort((one, other) => weight(one) - weight(other))
    .flatMap((rule) => {
      const wide = rule.level === 'unclear';
      const unless = [
        ...rule.unless.map((text) => phrase(text).expression),
        ...always,
        ...(wide ? harmless : []),
      ];
      const nowhere = rule.unless_anywhere.map((text) => phrase(text).expression);
      const inOrder = rule.match.map((text) => togetherIn([phrase(text)]));
      const together = rule.together.map((texts) => togetherIn(texts.map(phrase)));
      return [...inOrder, ...together].map((sign) => ({ rule, unless, wide, nowhere, ...sign }));
    });
  const mayStand = byNeeds(
    signs.map((sign, index) => ({ sign, index })),
    ({ sign }) => sign.needs,
  );
  const words = new Set(
    signs.flatMap(({ phrase, beside }) =>
      [phrase.expression, ...beside].flatMap(({ source }) => source.match(/[\p{L}\p{N}]+/gu) ?? []),
    ),
  );
  const correct = compileDisguise(words, mistyped);
  const skipped = new Set(fillers);

  const find: Signs['find'] = (sentences, relation) => {
    const whole = ` ${sentences.flatMap(({ words }) => words).join(' ')} `;
    let first = signs.length;
    for (const sentence of sentences.flatMap((typed) => withAndWithout(typed, skipped))) {
      const line = ` ${sentence.words.join(' ')} `;
      for (const { sign, index } of mayStand(new Set(sentence.words))) {
        if (index >= first || !mayBeSaid(sign.rule, relation, sentences.length)) continue;
        if (stands(sign, line, sentence) && !standsIn(whole, sign.nowhere)) first = index;
      }
    }
    return signs[first]?.rule ?? null;
  };
  return { fold: (text) => fold(text.slice(0, screenLimit), spellings, correct), find };
}

/** Some words are a sign only to some listeners, or only as the whole message. */
const mayBeSaid = (
  { not_to, only_to, alone }: SafetyRule,
  to: Relation | undefined,
  sentences: number,
): boolean =>
  !(to && not_to.includes(to)) &&
  (only_to.length === 0 || (to !== undefined && only_to.includes(to))) &&
  !(alone && sentences > 1);

/** "Not" before what was matched takes it back: "I'm not saying", "never wanted to"; "not okay" does not. */
const denied =
  / (?:not|never)(?: (?:a|about|actually|been|being|ever|going|have|like|mean|of|planning|really|saying|that|thinking|to|trying|want|wanted))* $/;

/** The phrase that is found by the fewest words leads; where it stands, the others are looked for. */
function togetherIn(phrases: Phrase[]): Pick<Sign, 'phrase' | 'beside' | 'needs'> {
  const [phrase, ...others] = [...phrases].sort((one, two) => one.anchors.length - two.anchors.length);
  return {
    phrase: phrase!,
    beside: others.map(({ expression }) => expression),
    needs: [phrase!.anchors, ...phrases.flatMap(({ needs }) => needs)].map((words) => new Set(words)),
  };
}

const standsIn = (line: string, expressions: RegExp[]): boolean =>
  expressions.some((expression) => line.search(expression) >= 0);

function stands({ phrase, beside, unless, wide }: Sign, line: string, sentence: FoldedSentence): boolean {
  if (!beside.every((expression) => line.search(expression) >= 0)) return false;
  const { expression } = phrase;
  // Not `matchAll`: it makes a copy of the expression each time, which costs more than to look with it.
  expression.lastIndex = 0;
  for (let hit = expression.exec(line); hit; hit = expression.exec(line)) {
    const end = hit.index + hit[0].length;
    if (denied.test(line.slice(0, hit.index))) continue;
    if (wide && standsIn(line, unless)) return false;
    if (!standsIn(clauseAround(line, sentence, hit.index, end), unless)) return true;
  }
  return false;
}

/** From the clause in which the hit begins to the end of the one in which it ends. */
function clauseAround(line: string, sentence: FoldedSentence, start: number, end: number): string {
  const wordsBefore = (index: number) => line.slice(1, index).split(' ').length - 1;
  const firstWord = wordsBefore(start);
  const nextWord = wordsBefore(end);
  const from = sentence.clauseStarts.filter((at) => at <= firstWord).at(-1) ?? 0;
  const to = sentence.clauseStarts.find((at) => at >= nextWord) ?? sentence.words.length;
  return ` ${sentence.words.slice(from, to).join(' ')} `;
}
