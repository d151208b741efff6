import { atAnswer } from './answer.js';
import { atReturn, betweenChecks } from './checks.js';
import { askedFurther } from './declined.js';
import { meaning, type SafetyEvent } from './meaning.js';
import { goingOn, quiet, type SafetyOutcome, type SafetyTurn, stopped } from './outcome.js';
import { regionInWords } from './region.js';
import { atRisk, isRisk } from './risk.js';
import { atSign } from './sign.js';
import type { SafetyState } from './state.js';

export type { SafetyEvent } from './meaning.js';
export type { SafetyOutcome, SafetyTurn } from './outcome.js';
export type { SafetyShelf } from './shelf.js';
export { turnsToAskAgain, turnsToCheck } from './waiting.js';

/**
 * One turn of safety, by COACHING §5; pure. A clear sign stops coaching: two plain answers that there is no
 * danger, in two checks some turns apart, end it; "I'm fine", a joke or a reload do not. A check that is
 * passed over comes again some turns later, not every turn. An unclear sign is asked about first; coaching goes on
 * after a plain answer, and it is asked once more later. Words of harm at work and of control are declined,
 * without a lock; where they are unclear, one plain question comes first.
 *
 * For a dialog: call it once a turn, before anything else, with `sign` when the screen found something in any
 * words the person wrote (drafts, card inputs, lines of a rehearsal), else with what they did; keep `state` with
 * the conversation. Words that work anywhere (leave now, privacy, erase) need not come here.
 */
export function safetyStep(before: SafetyState, event: SafetyEvent, now: SafetyTurn): SafetyOutcome {
  const told = 'text' in event && event.text ? regionInWords(event.text, now.shelf.helpLines.regions) : null;
  const state = told ? { ...before, region: told } : before;
  if (event.kind === 'sign') return atSign(state, event.safety, now);
  if (event.kind === 'pressed' && isRisk(event.value.risk)) return atRisk(state, event.value.risk, now);
  const { concern } = state;
  const answer = meaning(event, concern, now.shelf);
  const chosen = event.kind === 'pressed' ? event.value.region : undefined;
  if (chosen || answer === 'help')
    return stopped({ ...state, region: chosen ?? state.region }, now, {
      help: { of: concern?.answer ?? 'everything', brief: false },
    });
  if (!concern) return (event.kind === 'said' && askedFurther(state, event.text, now)) || quiet(state);
  if (told && answer === 'other') return atPlaceTold(state, now);
  if (event.kind === 'arrived') return atReturn(state, concern, now);
  return concern.asked ? atAnswer(state, concern, answer, now) : betweenChecks(state, concern, answer, now);
}

/** They say where they are: the lines of that place, and nothing else changes. */
function atPlaceTold(state: SafetyState, now: SafetyTurn): SafetyOutcome {
  const { concern } = state;
  if (!concern) return quiet(state);
  const open = concern.level === 'unclear' && !concern.asked;
  return (open ? goingOn : stopped)(state, now, {
    ...(concern.asked ? { question: concern } : {}),
    help: { of: concern.answer, brief: false },
  });
}
