import type { ReplyAct } from '../../../catalogue/reply-line.js';
import type { ActId } from '../../../catalogue/speech-act.js';
import type { PraiseId } from '../../../catalogue/tip.js';
import type { Line } from '../hearing/line.js';
import type { Turn } from '../rehearsal.js';
import { type Found, type Played, quoted } from './found.js';

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
export function praiseFor(turns: readonly Turn[], turn: Played, line: Line): Found<PraiseId> | null {
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
