import type { Reading } from '../../language/reading.js';
import { countWords } from '../rewrite/sixty-words.js';

/** What got better from one try to the next, what counts most first. `words`: theirs, that show it. */
export interface Gain {
  kind: 'no_blame' | 'less_blame' | 'happened' | 'feeling' | 'request' | 'reason' | 'shorter';
  words: string;
}

/** Longer than this nobody says it in one breath. */
const breath = 45;
/** "When I talk" does not tell what happened yet. */
const fewestTold = 4;

/** A comparison of two readings; empty when nothing got better. */
export function gains(before: Reading, now: Reading): Gain[] {
  const found: Gain[] = [];
  const had = blameIn(before);
  const left = blameIn(now);
  const gone = had.filter((words) => !left.includes(words)).at(0) ?? '';
  if (had.length > 0 && left.length === 0) found.push({ kind: 'no_blame', words: gone });
  else if (left.length < had.length) found.push({ kind: 'less_blame', words: gone });
  const sound = (part: 'observation' | 'feeling' | 'need' | 'request', kind: Gain['kind']): void => {
    const is = now.parts[part];
    const was = before.parts[part];
    if (is && is.better === null && (was === null || was.better !== null))
      found.push({ kind, words: short(is.text) });
  };
  sound('feeling', 'feeling');
  if ((now.parts.observation?.text.split(/\s+/).length ?? 0) >= fewestTold) sound('observation', 'happened');
  sound('request', 'request');
  sound('need', 'reason');
  if (countWords(before.text) > breath && countWords(now.text) <= breath)
    found.push({ kind: 'shorter', words: '' });
  return found;
}

const blameIn = ({ findings }: Reading): string[] =>
  findings.filter(({ severity }) => severity !== 'note').map(({ text }) => text.trim().toLowerCase());

const longest = 8;
const short = (text: string): string => {
  const words = text.trim().replace(/[,;]$/, '').split(/\s+/);
  return words.length > longest ? `${words.slice(0, longest).join(' ')} …` : words.join(' ');
};
