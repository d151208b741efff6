import type { Catalogue } from '../../catalogue/load.js';
import type { Fitness, Verified } from '../../catalogue/verified.js';
import { saidOften } from './compose.js';
import { sideAsLines } from './first-sentence.js';
import { linesOfAct } from './lines-of-act.js';
import { fill } from './template.js';
import { sentencesOf, withOneFeeling } from './verify.js';

type Content = Pick<Catalogue, 'rewriting' | 'frames' | 'needs' | 'feelings'>;

/** Reads all of them, as each is read that is made for a message. */
export function verifyOwnSentences(content: Content, fitness: (text: string) => Fitness): Verified {
  const verified: Verified = { fit: [], 'fit alone': [], unfit: [] };
  for (const sentence of ownSentences(content)) verified[fitness(sentence)].push(sentence);
  return verified;
}

/** The sentences that a rewrite may take from content as they are, with no word of a draft in them. */
function ownSentences(content: Content): string[] {
  // Feelings that are worded alike give the same sentences.
  const feelings = new Map(content.feelings.map((feeling) => [`${feeling.forms} ${feeling.of}`, feeling]));
  const chosen = [...feelings.values()].flatMap((feeling) =>
    (['get', 'feel'] as const).map((habit) => ({ feeling, word: feeling.id, guessed: true, habit })),
  );
  const said = linesIn(content)
    .flatMap(sentencesOf)
    .flatMap((sentence) => chosen.flatMap((feeling) => fill(sentence, {}, feeling) ?? []));
  return [...new Set(said.map(({ text, slots }) => withOneFeeling(text, slots)))].sort();
}

function linesIn({ rewriting, frames, needs }: Content): string[] {
  const perListener = [
    rewriting.ask,
    rewriting.beside.softer,
    rewriting.beside.firmer,
    ...Object.values(rewriting.acts).flatMap(linesOfAct),
    ...frames.flatMap((file) =>
      file.frames.flatMap(({ say, ask, expect, limit }) => [say, ask, expect, limit]),
    ),
  ];
  const sides = frames.flatMap((file) => file.frames.flatMap(({ side }) => side));
  const needed = needs.flatMap(({ home, work }) => [...home, ...work]);
  return [
    ...perListener.flatMap((lines) => Object.values(lines).flat()),
    ...sides.flatMap((side) => Object.values(sideAsLines(side)).flat()),
    ...needed,
    ...needed.map(saidOften),
  ];
}
