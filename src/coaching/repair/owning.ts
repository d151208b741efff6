import type { Engine } from '../../language/engine.js';
import { line, type Reply, reply } from '../reply.js';
import type { Talk } from '../talk/talk.js';
import type { PhraseId } from '../voice/phrase-id.js';
import { type RepairTurn, repairCard, rightCard, theirPartCard } from './repair-card.js';
import { keepRepair, toldAct, wordsSaid } from './take-up.js';

/** What is answered, and what the next words are read as: `act`, what they did; `what`, what it was more closely. */
export interface RepairAnswer {
  reply: Reply;
  asks: 'act' | 'what' | null;
}

export type OwningTurn = RepairTurn & { read: Engine['read'] };

export const askFor = (
  phrase: PhraseId,
  { voice }: Pick<RepairTurn, 'voice'>,
  asks: RepairAnswer['asks'] = 'act',
): RepairAnswer => ({ reply: reply([line(voice.say(phrase))]), asks });

/** Owns what they tell of what they did; null when there is nothing of the kind in it. `asked`: what was asked before. */
export function ownTold(text: string, asked: RepairAnswer['asks'], turn: OwningTurn): RepairAnswer | null {
  const { talk, content, read } = turn;
  const told = toldAct(text, asked !== null, content.deeds, read);
  if (!told) return null;
  if (told.vague && asked !== 'what') return askFor('repair.ask_what', turn, 'what');
  return shown('repair.intro', keepRepair(told.own, text, talk, read), turn);
}

/** Owns what they did with the words they said to the other, unless they were right. */
export function ownSaid(text: string, turn: OwningTurn): RepairAnswer {
  const { talk, voice, content, read } = turn;
  const said = wordsSaid(text, talk, content.said, read);
  if (!said) return askFor('repair.ask_again', turn);
  const kept = keepRepair(said.own, said.words, talk, read);
  if (said.own.act) return shown('repair.intro', kept, turn);
  const isLimit = said.reading.fine.some(({ kind }) => kind === 'limit');
  return { reply: rightCard(isLimit, kept.id, voice), asks: null };
}

type Kept = NonNullable<Talk['repair']>;

/** What each press on the card changes, and how the changed one is begun. */
const presses: Record<string, { intro: PhraseId; change: (repair: Kept) => Kept }> = {
  'repair-next': {
    intro: 'repair.other_step',
    change: (repair) => ({ ...repair, step: repair.step + 1 }),
  },
  'repair-tone': { intro: 'repair.tone', change: (repair) => ({ ...repair, tone: true }) },
};

/** The repair of this talk, changed by a press on its card. */
export function pressedRepair(action: string, repair: Kept, turn: RepairTurn): RepairAnswer {
  if (action === 'repair-theirs') return { reply: theirPartCard(repair.id, turn.voice), asks: null };
  const { intro, change } = presses[action] ?? { intro: 'repair.intro', change: () => repair };
  const changed = change(repair);
  turn.talk.repair = changed;
  return shown(intro, changed, turn);
}

const shown = (intro: PhraseId, repair: Kept, turn: RepairTurn): RepairAnswer => ({
  reply: repairCard(repair, intro, turn),
  asks: null,
});
