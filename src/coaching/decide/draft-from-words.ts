import { askedToWord } from '../rewrite/asked-to-word.js';
import { consider, type RewriteTurn, shownIn } from '../rewrite/consider.js';
import { addDraft, type Draft } from '../talk/draft.js';

/** What somebody wants to say, told where a question about saying it was asked: it is kept. Null when it is no such thing. */
export function draftFromWords(text: string, turn: RewriteTurn): Draft | null {
  const words = askedToWord(text)?.words ?? text;
  const { verdict, suggestions } = consider(words, turn);
  return verdict.kind === 'rewrite' ? addDraft(turn.talk, words, suggestions, shownIn(verdict)) : null;
}
