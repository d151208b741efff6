import type { Catalogue } from '../../catalogue/load.js';
import type { Relation } from '../../catalogue/relation.js';
import type { SafetyRule } from '../../catalogue/safety.js';
import type { Safety, SafetyKind } from '../reading.js';
import { compileDisguise } from './disguise.js';
import { type FoldedSentence, fold } from './fold.js';
import { compilePhrases, type Phrase } from './phrase.js';

/** Looks for signs of danger in any words a person wrote, in English and, plainly, in a few other languages. */
export type SafetyScreen = (text: string, relation?: Relation) => Safety | null;

interface Sign {
  rule: SafetyRule;
  phrase: Phrase;
  unless: RegExp[];
}

/** Of several signs in one message the clear one is answered, and of these the first of this order. */
const order: SafetyKind[] = ['self_harm', 'child_harm', 'violence', 'abuse', 'work_harm', 'coercion'];
const weight = ({ level, kind }: SafetyRule) => (level === 'clear' ? 0 : order.length) + order.indexOf(kind);

/** Longer messages than anybody writes are read up to here. */
const screenLimit = 20_000;

/**
 * Makes the screen from `content/safety`. It works on plain words, not on a parse: what is typed in distress,
 * in hiding or in another language is what a parser gets wrong.
 * Null when there is no sign; the same text always gives the same answer.
 */
export function compileSafetyScreen(
  catalogue: Pick<Catalogue, 'safetyRules' | 'safetyWords' | 'spelling'>,
): SafetyScreen {
  const { sets, mistyped, spelling, elsewhere } = catalogue.safetyWords;
  const spellings = new Map(Object.entries({ ...catalogue.spelling.words, ...spelling }));
  const phrase = compilePhrases(sets, spellings);
  const always = elsewhere.map((text) => phrase(text).expression);
  const signs: Sign[] = catalogue.safetyRules
    .flatMap((file) => file.rules)
    .sort((one, other) => weight(one) - weight(other))
    .flatMap((rule) => {
      const unless = [...rule.unless.map((text) => phrase(text).expression), ...always];
      return rule.match.map((text) => ({ rule, phrase: phrase(text), unless }));
    });
  const byAnchor = new Map<string, number[]>();
  signs.forEach(({ phrase: { anchors } }, index) => {
    for (const anchor of new Set(anchors)) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), index]);
  });
  const words = new Set(
    signs.flatMap(({ phrase: { expression } }) => expression.source.match(/[\p{L}\p{N}]+/gu) ?? []),
  );
  const correct = compileDisguise(words, mistyped);

  return (text, relation) => {
    const sentences = fold(text.slice(0, screenLimit), spellings, correct);
    let first = signs.length;
    for (const sentence of sentences) {
      const said = new Set(sentence.words);
      const candidates = new Set([...said].flatMap((word) => byAnchor.get(word) ?? []));
      const line = ` ${sentence.words.join(' ')} `;
      for (const index of candidates) {
        const sign = signs[index]!;
        if (index >= first || !mayBeSaid(sign.rule, relation, sentences.length)) continue;
        if (!sign.phrase.needs.every((words) => words.some((word) => said.has(word)))) continue;
        if (stands(sign, line, sentence)) first = index;
      }
    }
    const found = signs[first]?.rule;
    return found ? { kind: found.kind, level: found.level, rule: found.id } : null;
  };
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

function stands({ phrase, unless }: Sign, line: string, sentence: FoldedSentence): boolean {
  const { expression } = phrase;
  // Not `matchAll`: it makes a copy of the expression each time, which costs more than to look with it.
  expression.lastIndex = 0;
  for (let hit = expression.exec(line); hit; hit = expression.exec(line)) {
    const end = hit.index + hit[0].length;
    if (denied.test(line.slice(0, hit.index))) continue;
    const clause = clauseAround(line, sentence, hit.index, end);
    if (!unless.some((expression) => clause.search(expression) >= 0)) return true;
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
