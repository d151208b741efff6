import type { Deciding } from '../catalogue/deciding.js';
import type { Heard } from '../catalogue/phrase.js';
import type { Relation } from '../catalogue/relation.js';
import { hears } from '../coaching/hears.js';
import type { Reply } from '../coaching/reply.js';
import { safetyAction } from '../coaching/safety/help.js';
import { regionOfLocale } from '../coaching/safety/region.js';
import { newSafetyState, type SafetyState } from '../coaching/safety/state.js';
import { type SafetyEvent, type SafetyShelf, safetyStep } from '../coaching/safety/step.js';
import { type Said, wordsOf } from '../coaching/said.js';
import type { Engine } from '../language/engine.js';
import { signOfDanger } from './sign-of-danger.js';

/** What safety keeps of a sitting, and the draft that waits for a plain answer. */
export interface GateState {
  safety: SafetyState;
  held: string | null;
}

export const newGateState = (): GateState => ({ safety: newSafetyState(), held: null });

/** What comes out of the gate: what is left for the coach to answer, if anything, and what safety says. */
export interface Passage {
  state: GateState;
  said: Said | null;
  before: Reply[];
  after: Reply[];
}

/** What the gate knows from content. */
export type GateCatalogue = SafetyShelf & { heard: Heard; deciding: Deciding };

interface GateTurn {
  state: GateState;
  said: Said;
  /** Whom it is for, so that the same reading serves the coach. */
  relation: Relation | null;
  turn: number;
  /** The coach has just asked for words that somebody else said. */
  asksTheirs: boolean;
  /** The coach has just asked whether saying it puts them at risk. */
  asksRisk: boolean;
  locale: string | undefined;
}

/** What gets through whatever is going on: the way out, and what people may do with their own traces. */
const alwaysOpen: readonly string[] = ['leave', 'privacy', 'erase', 'erase-yes', 'erase-no'];

/**
 * The screen before everything else: every word a person wrote, typed or put into a card, is read for signs of
 * danger before any dialog sees it (COACHING §5).
 */
export function throughSafety(
  engine: Engine,
  catalogue: GateCatalogue,
  { state, said, relation, turn, asksTheirs, asksRisk, locale }: GateTurn,
): Passage {
  if (said.kind === 'waited' || said.kind === 'took' || said.kind === 'took_back')
    return { state, said: state.safety.concern ? null : said, before: [], after: [] };
  const screen = (words: string) => engine.read(words, relation ? { relation } : {}).safety;
  const sign = signOfDanger(wordsOf(said), asksTheirs, screen);
  const name =
    said.kind === 'pressed' ? said.action : said.kind === 'typed' ? hears(catalogue.heard, said.text) : null;
  const open = alwaysOpen.includes(name ?? '') || (name === 'help' && !state.safety.concern);
  if (open && !sign) return { state, said, before: [], after: [] };

  const wasAsked = state.safety.concern?.asked ?? false;
  const region = regionOfLocale(locale, catalogue.helpLines.regions);
  const outcome = safetyStep(
    state.safety,
    sign
      ? { kind: 'sign', safety: sign, text: wordsOf(said).join('. ') }
      : (asksRisk && riskTold(said, catalogue)) || eventOf(said),
    {
      turn,
      region,
      shelf: catalogue,
    },
  );
  const { state: safety, reply } = outcome;
  if (outcome.coaching === 'stopped') {
    const held =
      sign && said.kind === 'typed' && sign.level === 'unclear' ? said.text : sign ? null : state.held;
    return { state: { safety, held }, said: null, before: reply ? [unrestorable(reply)] : [], after: [] };
  }
  if (outcome.cleared) {
    const draft: Said | null = state.held === null ? null : { kind: 'typed', text: state.held };
    return { state: { safety, held: null }, said: draft, before: reply ? [reply] : [], after: [] };
  }
  const answered = wasAsked && reply !== null && !sign;
  return {
    state: { safety, held: safety.concern ? state.held : null },
    said: answered ? null : forCoach(said),
    before: answered ? [reply] : [],
    after: answered || !reply ? [] : [reply],
  };
}

/** A safety button whose question is settled has nothing left to say to the coach either. */
const forCoach = (said: Said): Said =>
  said.kind === 'pressed' && said.action === safetyAction
    ? { kind: 'pressed', action: 'nothing-asked', value: {}, inputs: {} }
    : said;

/** "Yes" or "not sure" to that question, typed, is the press of it. */
function riskTold(said: Said, { deciding }: { deciding: Deciding }): SafetyEvent | null {
  const answer = said.kind === 'typed' ? hears(deciding.typed.risk, said.text) : null;
  return answer && answer !== 'no' ? { kind: 'pressed', value: { risk: answer } } : null;
}

function eventOf(said: Said): SafetyEvent {
  if (said.kind === 'typed') return { kind: 'said', text: said.text };
  if (said.kind === 'arrived') return { kind: 'arrived' };
  return {
    kind: 'pressed',
    value: said.kind === 'pressed' && said.action === safetyAction ? said.value : {},
  };
}

/** After a safety answer nothing of this conversation is shown again on a reload (COACHING §10). */
const unrestorable = (reply: Reply): Reply => ({
  ...reply,
  signals: [...new Set([...(reply.signals ?? []), 'withhold_history' as const])],
});
