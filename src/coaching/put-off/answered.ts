import { go } from '../buttons.js';
import { wordsOfDraft } from '../decide/words-to-say.js';
import { askedNow } from '../kept/due.js';
import { keepFor, mark, type Remembered } from '../kept/keep-words.js';
import { isSaved } from '../kept/kept.js';
import { line, type Reply, reply } from '../reply.js';
import { addDraft, type Draft } from '../talk/draft.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { keptCard, leftCard, pickedUp, putOffActions } from './put-off-card.js';

/** What becomes of words put off: they are kept, left, taken up, put off once more, or let go. */
export function putOffAnswer(
  action: string,
  words: string,
  turn: Remembered & { voice: Voice },
  now: Date,
): Reply {
  const { talk, voice } = turn;
  switch (action) {
    case putOffActions.keep: {
      const done = keepFor(turn, words, now);
      if (!done) return reply([line(voice.say('keep.full'))], [go('choice.saved', 'saved', voice)]);
      mark(turn, words, { putOff: { at: now.toISOString() } });
      return keptCard(done === 'first', voice);
    }
    case putOffActions.leave:
      return leftCard(words, voice);
    case putOffActions.pickUp:
      mark(turn, words, { putOff: undefined });
      return pickedUp(words, draftWith(words, talk).id, voice);
    case putOffActions.notYet:
      mark(turn, words, { putOff: askedNow(undefined, now) });
      return reply([
        line(voice.say(isSaved(turn.kept, words) ? 'put_off.not_yet' : 'put_off.not_yet_here')),
        line(voice.say('put_off.wish')),
      ]);
    default:
      mark(turn, words, { putOff: undefined });
      return reply([
        line(voice.say('put_off.let_go')),
        ...(isSaved(turn.kept, words) ? [line(voice.say('put_off.still_saved'))] : []),
      ]);
  }
}

/** The draft these words are of, made anew where it is from another day: they are meant as they stand. */
export const draftWith = (words: string, talk: Talk): Draft =>
  talk.drafts.findLast((draft) => wordsOfDraft(draft) === words) ?? addDraft(talk, words, [], null);
