import type { ReplyAct } from '../../../catalogue/reply-line.js';
import type { ActId } from '../../../catalogue/speech-act.js';
import type { PraiseId, TipId, Tips } from '../../../catalogue/tip.js';
import type { Line } from '../hearing/line.js';
import { isBlame } from '../hearing/move.js';
import type { Feedback, Rehearsal, Turn } from '../rehearsal.js';

type Played = Omit<Turn, 'feedback'>;
interface Found<Id> {
  id: Id;
  words: string | null;
}

const longLine = 60;
const askByTurn = 5;
const mostQuoted = 40;

/** What is said about a turn: how the tension moved, one tip at most, and what worked. */
export function feedbackOn(tips: Tips, { turns, start }: Rehearsal, turn: Played, line: Line): Feedback {
  const change = turn.tension - (turns.at(-1)?.tension ?? start.tension);
  const tip = tipFor(turns, turn, line);
  const praise = praiseFor(turns, turn, line);
  return {
    change,
    changeSaid: tips.changes.find(({ from, to }) => change >= from && change <= to)?.say ?? '',
    tip: tip && said(tip, tips.tips, turns.filter(({ feedback }) => feedback.tip?.id === tip.id).length),
    praise: praise && said(praise, tips.praise, 0),
  };
}

/** Puts a tip into words, another way each time; nothing when content has none for it. */
function said<Id extends string>(
  { id, words }: Found<Id>,
  texts: readonly { for: Id; say: string[] }[],
  times: number,
): (Found<Id> & { say: string }) | null {
  const ways = texts
    .find((text) => text.for === id)
    ?.say.filter((way) => words !== null || !way.includes('{words}'));
  const way = ways?.[times % ways.length];
  return way === undefined ? null : { id, words, say: way.replaceAll('{words}', words ?? '') };
}

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
function tipFor(turns: readonly Turn[], turn: Played, line: Line): Found<TipId> | null {
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

const gotAway: readonly ReplyAct[] = [
  'belittles',
  'you_too',
  'other_subject',
  'goes_quiet',
  'puts_off',
  'mishears',
];
const praised: readonly PraiseId[] = [
  'repairs',
  'apologises',
  'reflects',
  'validates',
  'asks_openly',
  'offers',
  'thanks',
  'request',
  'feeling',
  'need',
  'observation',
];

/** What worked; each thing is praised once, for praise wears out. */
function praiseFor(turns: readonly Turn[], turn: Played, line: Line): Found<PraiseId> | null {
  if (line.blame) return null;
  const before = turns.at(-1);
  const given = new Set(turns.map(({ feedback }) => feedback.praise?.id));
  const open: Found<PraiseId>[] = [
    ...(turn.move === 'limit'
      ? [
          {
            id: before?.does.includes('pushes_limit') ? 'holds_limit' : 'sets_limit',
            words: words(line, 'sets_limit'),
          } as const,
        ]
      : []),
    ...(before?.does.some((act) => gotAway.includes(act)) && cameBack(turn)
      ? [{ id: 'comes_back', words: null } as const]
      : []),
    ...praised
      .filter((id) => turn.acts.includes(id as ActId))
      .map((id) => ({ id, words: words(line, id as ActId) })),
    ...(turn.move === 'postpone' ? [{ id: 'sets_a_time', words: null } as const] : []),
    ...(turn.move === 'yes' ? [{ id: 'agrees', words: null } as const] : []),
  ];
  return open.find(({ id }) => !given.has(id)) ?? null;
}

const cameBack = ({ move }: Played): boolean =>
  move === 'statement' ||
  move === 'request' ||
  move === 'reflection' ||
  move === 'validation' ||
  move === 'limit';

const words = (line: Line, act: ActId): string | null => {
  const found = line.words[act];
  return found ? quoted(asTyped(line.reading.text, found)) : null;
};

/** Words as they stand in the text: they were heard without its capitals. */
function asTyped(text: string, words: string): string {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? words : text.slice(at, at + words.length);
}

const quoted = (text: string): string => {
  const short = text.length > mostQuoted ? `${text.slice(0, mostQuoted - 1).trimEnd()}…` : text;
  return `“${short.trim()}”`;
};
