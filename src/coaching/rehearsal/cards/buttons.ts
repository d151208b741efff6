import type { Choice } from '../../reply.js';
import type { PhraseId } from '../../voice/phrase-id.js';
import type { Voice } from '../../voice/voice.js';
import { isOver } from '../rehearsal.js';
import type { Rehearsing } from '../rehearsing.js';

/** Every press of a rehearsal. */
export const rehearseActions = {
  open: 'rehearse',
  answer: 'rehearse-answer',
  scenes: 'rehearse-scenes',
  say: 'rehearse-say',
  hints: 'rehearse-hints',
  takeBack: 'rehearse-take-back',
  putBack: 'rehearse-put-back',
  both: 'rehearse-both',
  tips: 'rehearse-tips',
  stop: 'rehearse-stop',
  goOn: 'rehearse-go-on',
  leave: 'rehearse-leave',
  again: 'rehearse-again',
  pocket: 'rehearse-pocket',
} as const;

/** A button of a rehearsal: it carries which one, and at which line it stood, so that an old card does no harm. */
export const rehearseButton = (
  label: PhraseId,
  action: keyof typeof rehearseActions,
  { id, played }: Rehearsing,
  voice: Voice,
  value: Record<string, string> = {},
): Choice => ({
  kind: 'go',
  label: voice.label(label),
  action: rehearseActions[action],
  value: { rehearsal: id, turn: String(played?.turns.length ?? 0), ...value },
});

/** The way back to a rehearsal that is under way. */
export const toRehearsal = ({ rehearsing }: { rehearsing?: Rehearsing }, voice: Voice): Choice[] =>
  rehearsing?.played && !isOver(rehearsing.played)
    ? [rehearseButton('choice.back_to_rehearsal', 'goOn', rehearsing, voice)]
    : [];
