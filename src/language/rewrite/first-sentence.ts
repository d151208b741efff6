import { isWork } from '../../catalogue/relation.js';
import type { ActLines } from '../../catalogue/rewriting.js';
import { filledAll, linesOf, turned } from './lines.js';
import { linesFor } from './listener.js';
import type { Matter } from './matter.js';
import { type Filled, fill } from './template.js';

/** First sentences: the frame's where it speaks for what happens again and again, the grammar's, in order of trust. */
export function firstSentencesOf(matter: Matter, act: ActLines): Filled[] {
  const { frame, complaint } = matter;
  const grammar = linesOf(act.core, matter);
  if (!frame || complaint?.own) return grammar;
  const said = filledAll(linesFor(frame.frame.say, matter.relation), matter);
  const sides = frame.frame.side
    .flatMap((side) => fill(side, matter.slots, matter.feeling) ?? [])
    .sort((a, b) => b.filled - a.filled);
  const livable = livedByMe(matter.complaint?.predicate ?? '') ? sides : [];
  const best = livable.filter((side) => side.filled === livable[0]?.filled);
  const lived = turned(best, matter.seed >>> 2).flatMap((side) => sideAsSentences(side.text, matter));
  const then = complaint ? [] : filledAll(['{when}, {I get}.'], matter);
  const telling = [...said.filter((line) => line.filled > 0), ...then];
  const plain = turned(
    said.filter((line) => line.filled === 0),
    matter.seed >>> 11,
  );
  const livedFirst = frame.by === 'deed' || matter.seed % 3 === 0;
  const own = livedFirst ? [...telling, ...lived, ...plain] : [...telling, ...plain, ...lived];
  const once =
    frame.by === 'deed' &&
    complaint !== null &&
    matter.act !== 'thought' &&
    (complaint.tense === 'past' || matter.act === 'regret');
  if (frame.by !== 'deed') return own.length > 0 ? own : grammar;
  const told = filledAll(
    linesFor(frame.frame.say, matter.relation).filter((line) => /\{you did\}/i.test(line)),
    matter,
  );
  if (once) return told.length > 0 ? told : grammar;
  // Words of the draft tell more than a sentence that would do for any message of its kind.
  return [...telling, ...lived, ...grammar, ...plain];
}

/** "when I …" as a line: with the feeling after it or before it, or with none named, as something hard. */
export function sideAsLines(side: string): { after: string; before: string; hard: string } {
  const when = side.charAt(0).toLowerCase() + side.slice(1);
  return { after: `${side}, {I get}.`, before: `{I get} ${when}.`, hard: `I find it hard ${when}.` };
}

/** At work no feeling need be named. */
function sideAsSentences(side: string, matter: Matter): Filled[] {
  const { after, before, hard } = sideAsLines(side);
  const withFeeling = matter.seed % 2 === 0 ? [after, before] : [before, after];
  const lines =
    isWork(matter.relation) && !matter.feeling.feeling.offer.includes('work') ? [hard] : withFeeling;
  return lines.flatMap((line) => fill(line, matter.slots, matter.feeling) ?? []);
}

/** "When I'm cut off" is not for what is done to others: "you talk over everyone". */
const livedByMe = (predicate: string): boolean =>
  /\b(?:me|my|mine|us|our|I)\b/.test(predicate) ||
  !/\b(?:him|her|them|everyone|everybody|people|every|others?|[A-Z][a-z]+|your \w+)\b/.test(
    predicate.replace(/^your \w+/, ''),
  );
