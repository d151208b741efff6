import type { ReplyAct } from '../../../catalogue/reply-line.js';
import type { TipId } from '../../../catalogue/tip.js';
import type { Line } from '../hearing/line.js';
import { isBlame } from '../hearing/move.js';
import type { Turn } from '../rehearsal.js';
import { type Found, type Played, quoted } from './found.js';

const longLine = 60;
const askByTurn = 5;

const afterReply: Partial<Record<ReplyAct, TipId>> = {
  mishears: 'after_mishears',
  pushes_limit: 'after_pushes_limit',
  you_too: 'after_you_too',
  other_subject: 'after_other_subject',
  belittles: 'after_belittles',
  goes_quiet: 'after_goes_quiet',
  puts_off: 'after_puts_off',
  suspects: 'after_suspects',
  refuses: 'after_refuses',
  repeats_no: 'after_refuses',
  offers: 'after_offers',
  counters: 'after_offers',
  tells_grievance: 'after_grievance',
};

/** The one thing to mind: first what was in the line, then what to do about the answer. */
export function tipFor(turns: readonly Turn[], turn: Played, line: Line): Found<TipId> | null {
  if (turn.ended) return null;
  if (isBlame(turn.move) && line.blame) return { id: line.blame.pattern, words: quoted(line.blame.text) };
  if (turn.move === 'dig') return { id: 'contempt_sarcasm', words: quoted(line.words.sarcasm ?? line.plain) };
  if (line.wordCount > longLine) return { id: 'long_line', words: null };
  if (/\bsorry\b.{0,40}\bbut\b/.test(line.plain)) return { id: 'but_apology', words: quoted('but') };
  if ((line.plain.match(/\b(?:can|could|would|will) you\b/g)?.length ?? 0) > 1)
    return { id: 'two_asks', words: null };
  if (turn.does.includes('asks_what'))
    return { id: 'vague_request', words: quoted(line.words.request ?? '') };
  if (turn.move === 'off_subject') return { id: 'off_subject', words: null };
  if (turn.move === 'drop') return { id: 'drops', words: quoted(line.words.drops ?? '') };
  if (turn.move === 'silence' && turns.at(-1)?.move === 'silence') return { id: 'silence', words: null };
  const after = turn.does.map((act) => afterReply[act]).find((id) => id !== undefined);
  if (after && turns.at(-1)?.feedback.tip?.id !== after) return { id: after, words: null };
  const asked = [...turns, turn].some(({ acts }) =>
    acts.some((act) => act === 'request' || act === 'sets_limit'),
  );
  if (turn.turn === askByTurn && !asked) return { id: 'no_ask_yet', words: null };
  return null;
}
