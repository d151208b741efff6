import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import type { Answer } from '../../catalogue/answer.js';
import type { SameMeaning } from '../../catalogue/same-meaning.js';
import { plainWords } from '../plain-words.js';
import { compileStems } from './stems.js';

/** An answer, and how well it fits what was asked: 0 to 1. */
export interface Hit {
  answer: Answer;
  score: number;
}

/** Finds answers to a question, best first, each answer once. */
export type FindAnswers = (question: string) => Hit[];

/** Above this an answer is given. Chosen on the `asked` lines of content, see test/coaching/ask. */
export const surely = 0.6;
/** Above this it is near enough to be offered. */
export const nearly = 0.3;

/** How much each likeness counts: to one way of asking, to all of them together, and to the answer as well. */
const shares = { way: 0.5, ways: 0.3, all: 0.2 };

/**
 * Search over stems weighted by TF-IDF (Salton). Every way to ask a question is compared as a whole (cosine), so
 * that a short question is not drowned by a long answer; and it counts how much of what was asked occurs at all.
 */
export function compileAnswers(answers: readonly Answer[], groups: SameMeaning): FindAnswers {
  const stemsOf = compileStems(groups);
  const index = new TfIdf();
  const entries = answers.map((answer) => {
    const ways = [answer.question, ...answer.also].map(stemsOf);
    const all = [...ways.flat(), ...stemsOf(answer.say)];
    index.addDocument(all);
    return { answer, ways, asked: new Set(ways.flat()), all: new Set(all) };
  });
  // The index remembers what it was asked for, and nothing that people type may be remembered: it is asked here only.
  const weights: Weights = new Map(
    entries.flatMap(({ all }) => [...all]).map((stem) => [stem, Math.max(0, index.idf(stem))]),
  );
  const rarest = index.idf('');
  const weigh = (stems: string[]): Weights =>
    new Map(stems.map((stem) => [stem, weights.get(stem) ?? rarest]));
  const weighed = entries.map((entry) => ({ ...entry, ways: entry.ways.map(weigh) }));

  const byWay = new Map(
    answers.flatMap((answer) => [answer.question, ...answer.also].map((way) => [plainWords(way), answer])),
  );

  return (question) => {
    const exactly = byWay.get(plainWords(question));
    const asked = weigh(stemsOf(question));
    return weighed
      .map(({ answer, ways, asked: known, all }) => ({
        answer,
        score:
          answer === exactly
            ? 1
            : shares.way * Math.max(...ways.map((way) => cosine(asked, way))) +
              shares.ways * covered(asked, known) +
              shares.all * covered(asked, all),
      }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  };
}

/** How heavy each stem is: rare ones tell more. */
type Weights = Map<string, number>;

const sum = (weights: Iterable<number>): number => [...weights].reduce((total, weight) => total + weight, 0);

/** The share of what was asked that occurs. */
function covered(asked: Weights, known: Set<string>): number {
  const there = [...asked].filter(([stem]) => known.has(stem)).map(([, weight]) => weight);
  return sum(there) / (sum(asked.values()) || 1);
}

function cosine(one: Weights, other: Weights): number {
  const product = sum([...one].map(([stem, weight]) => weight * (other.get(stem) ?? 0)));
  const length = (weights: Weights) => Math.sqrt(sum([...weights.values()].map((weight) => weight * weight)));
  return product === 0 ? 0 : product / (length(one) * length(other));
}
