import type { SpeechAct, SpeechActCue } from '../../../catalogue/speech-act.js';

/** Words by which an act of speech is heard. */
export type Cue = { act: SpeechAct; whole: RegExp[]; match: RegExp[]; unless: RegExp[] };

/** What each of the cues is heard in: `find` and `miss` of content are run against it. */
export const compileCue = ({ act, whole, match, unless }: SpeechActCue): Cue => ({
  act,
  whole: whole.map((words) => new RegExp(`^${words}$`)),
  match: match.map((words) => new RegExp(words)),
  unless: unless.map((words) => new RegExp(words)),
});

/** The words by which a cue is heard in a plain line; null when it is not. */
export function heardBy(cue: Cue, plain: string): string | null {
  if (cue.unless.some((words) => words.test(plain))) return null;
  for (const words of cue.whole) if (words.test(plain)) return plain;
  for (const words of cue.match) {
    const found = words.exec(plain);
    if (found) return found[0].trim();
  }
  return null;
}
