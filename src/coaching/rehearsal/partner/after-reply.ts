import { type HabitId, habitIds } from '../../../catalogue/persona.js';
import type { ReplyAct } from '../../../catalogue/reply-line.js';
import type { Moment } from '../moment.js';
import type { Partner } from '../rehearsal.js';
import { withoutRecalled } from '../rules/remembers.js';
import type { Spoken } from '../rules/talks-like-speech.js';

/** What the partner carries on after they have answered. */
export function afterReply({ partner, move, turn, line }: Moment, spoken: readonly Spoken[]): Partner {
  const next: Partner = { ...partner, used: [...partner.used, ...spoken.flatMap(({ ids }) => ids)] };
  if (move === 'yes') Object.assign(next, { agreed: partner.agreed || partner.offered, offered: false });
  if (move === 'no') next.offered = false;
  if (move === 'postpone') next.postponed = 'by_me';
  if (line.blame?.severity === 'high') next.agreed = false;
  return spoken.reduce((before, { act }) => afterAct(before, act, turn), next);
}

function afterAct(partner: Partner, act: ReplyAct, turn: number): Partner {
  if (habitIds.includes(act as HabitId)) partner = { ...partner, deflections: partner.deflections + 1 };
  switch (act) {
    case 'tells_fact':
      return { ...partner, facts: partner.facts + 1 };
    case 'tells_grievance':
      return { ...partner, grievance: true };
    case 'half_step':
      return { ...partner, halfStep: true };
    case 'mishears':
      return { ...partner, misheard: true };
    case 'takes_noun':
      return { ...partner, lastNounAt: turn };
    case 'agrees':
      return { ...partner, agreed: true, request: 'yes' };
    case 'takes_offer':
      return { ...partner, agreed: true };
    case 'counters':
      return { ...partner, offered: true, request: 'counter' };
    case 'offers':
      return { ...partner, offered: true };
    case 'refuses':
    case 'repeats_no':
      return { ...partner, request: 'no' };
    case 'hears_limit':
    case 'gives_way':
      return { ...partner, limit: 'heard' };
    case 'pushes_limit':
      return { ...partner, limit: 'pushed' };
    case 'puts_off':
      return { ...partner, postponed: 'by_them' };
    case 'recalls_label':
    case 'recalls_promise':
    case 'recalls_number':
    case 'recalls_refusal':
      return { ...partner, memories: withoutRecalled(partner.memories, act) };
    default:
      return partner;
  }
}
