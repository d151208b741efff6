import type { PatternId } from '../../../catalogue/pattern.js';
import type { TakeAlongId } from '../../../catalogue/tip.js';
import { isBlame } from '../hearing/move.js';
import { lastTurn, type Rehearsal } from '../rehearsal.js';

const ofPattern: Partial<Record<PatternId, TakeAlongId>> = {
  overgeneralisation: 'drop_always',
  label: 'drop_labels',
  contempt_sarcasm: 'drop_labels',
  comparison: 'drop_labels',
  mind_reading: 'ask_not_guess',
  pseudo_i_statement: 'say_how_it_is_for_you',
  faux_feeling: 'say_how_it_is_for_you',
  blame_causation: 'say_how_it_is_for_you',
  threat_or_ultimatum: 'drop_threats',
  accusation: 'say_what_happened',
  rhetorical_question: 'ask_for_one_thing',
  should: 'ask_for_one_thing',
  command: 'ask_for_one_thing',
};
const hot = 75;
const oftenFrom = 2;

/** The one thing to take into the real talk: what would help most there. `patterns`: most frequent first. */
export function takeAlong(rehearsal: Rehearsal, patterns: readonly PatternId[]): TakeAlongId {
  const { turns, partner } = rehearsal;
  const last = lastTurn(rehearsal);
  if (last?.ended === 'safety') return 'safety';
  const times = (does: (turn: (typeof turns)[number]) => boolean) => turns.filter(does).length;
  const first = patterns[0];
  if (partner.limits > 0 && partner.limit === 'heard' && !first) return 'held_limit';
  if (first && times(({ move }) => isBlame(move)) >= oftenFrom) {
    if (last && last.tension >= hot) return 'take_a_break';
    return ofPattern[first] ?? 'say_what_happened';
  }
  if (partner.limit === 'pushed') return 'hold_limit';
  if (times(({ acts }) => acts.includes('repairs')) > 0 && first) return 'keep_repairing';
  if (first) return ofPattern[first] ?? 'say_what_happened';
  if (times(({ move }) => move === 'off_subject' || move === 'drop') > 0) return 'come_back';
  if (times(({ acts }) => acts.includes('feeling') || acts.includes('need')) === 0)
    return 'say_how_it_is_for_you';
  if (partner.asked + partner.limits === 0 && !partner.agreed) return 'ask_for_one_thing';
  const listened = times(({ acts }) => acts.includes('reflects') || acts.includes('validates'));
  if (listened === 0) return 'hear_first';
  return listened >= oftenFrom ? 'keep_listening' : 'keep_saying_it';
}
