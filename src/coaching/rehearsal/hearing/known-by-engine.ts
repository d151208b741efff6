import type { Clause } from '../../../language/clause.js';
import type { Reading } from '../../../language/reading.js';
import type { HeardWords } from './heard-words.js';

/** Adds to `words` what the language engine already knows of a line. */
export function addFromEngine({ parts, fine, findings, clauses }: Reading, words: HeardWords): void {
  const clean = (start: number, end: number) =>
    !findings.some((finding) => finding.severity !== 'note' && finding.start < end && finding.end > start);
  for (const part of ['observation', 'feeling', 'need', 'request'] as const) {
    const found = parts[part];
    if (found && clean(found.start, found.end)) words[part] ??= found.text;
  }
  for (const { kind, text } of fine) {
    if (kind === 'limit' && !('postpones' in words)) words.sets_limit ??= text;
    if (kind === 'thanks') words.thanks ??= text;
    if (kind === 'own_feeling') words.feeling ??= text;
  }
  const told = clauses.find((clause) => tellsWhatHappened(clause) && clean(clause.start, clause.end));
  if (told && !words.request) words.observation ??= told.text;
}

const mental = new Set(
  'know think want guess mean see like love hope wish need feel get understand suppose believe care be'.split(
    ' ',
  ),
);
const fewestToldWords = 4;

/** "I've had three late nights this week": something that is so on the speaker's side, or was so for both. */
function tellsWhatHappened({
  kind,
  subject,
  verb,
  modal,
  tense,
  progressive,
  time,
  frequency,
  words,
}: Clause): boolean {
  if (kind !== 'statement' || subject === 'you' || words.split(' ').length < fewestToldWords) return false;
  if (subject === 'i' && verb && mental.has(verb) && verb !== 'be') return false;
  const mine = subject === 'i' && (verb === 'be' || modal === 'must');
  const happens = mine || tense === 'past' || progressive || time !== null || frequency !== null;
  return verb !== null && happens && tense !== 'future';
}
