import type { PatternId } from '../../../catalogue/pattern.js';
import type { ReplyAct } from '../../../catalogue/reply-line.js';
import type { ActId } from '../../../catalogue/speech-act.js';
import type { Line } from './line.js';

/** What in a line calls for an answer. A line does several things; people answer one. */
export const moves = [
  'threat',
  'label',
  'dig',
  'overgeneralisation',
  'mind_reading',
  'causing',
  'should',
  'why',
  'comparison',
  'accusation',
  'limit',
  'request',
  'offer',
  'apology',
  'repair',
  'open_question',
  'closed_question',
  'asks_after',
  'reflection',
  'validation',
  'thanks',
  'yes',
  'no',
  'takes_no',
  'opening',
  'statement',
  'drop',
  'postpone',
  'goodbye',
  'assent',
  'silence',
  'off_subject',
  'lost',
  'long',
  'remark',
] as const;
export type Move = (typeof moves)[number];

const blameMoves: Record<PatternId, Move> = {
  threat_or_ultimatum: 'threat',
  label: 'label',
  contempt_sarcasm: 'dig',
  overgeneralisation: 'overgeneralisation',
  mind_reading: 'mind_reading',
  pseudo_i_statement: 'mind_reading',
  faux_feeling: 'causing',
  blame_causation: 'causing',
  should: 'should',
  command: 'should',
  rhetorical_question: 'why',
  comparison: 'comparison',
  accusation: 'accusation',
};
const blame: ReadonlySet<Move> = new Set(Object.values(blameMoves));
export const isBlame = (move: Move): boolean => blame.has(move);

/** Where the conversation stands when a line is said. */
export interface Before {
  /** What the partner's last reply did; empty at the start. */
  did: readonly ReplyAct[];
  /** Whether that reply ended in a question. */
  asked: boolean;
  /** Whether the line is about something else than the subject. */
  offSubject: boolean;
  /** Whether the line says again what the partner had told. */
  reflects: boolean;
}

const proposals: readonly ReplyAct[] = ['offers', 'counters', 'puts_off'];
const noes: readonly ReplyAct[] = ['refuses', 'repeats_no'];
/** After these, "ring me when you leave" is an answer and no order. */
const wantToKnow: readonly ReplyAct[] = ['asks_back', 'asks_what', 'overwhelmed', 'hears_no'];
const longLine = 75;

/** What a line calls for, heard in its place. */
export function moveOf(line: Line, before: Before): Move {
  const does = (...acts: ActId[]) => acts.some((act) => line.acts.has(act));
  const after = (acts: readonly ReplyAct[]) => before.did.some((did) => acts.includes(did));
  const charge = chargeOf(line, after(wantToKnow));
  if (line.wordCount > longLine && charge?.move !== 'threat' && charge?.move !== 'label') return 'long';
  if (charge?.grave) return charge.move;
  if (does('sarcasm')) return 'dig';
  const answered = answerTo(line, after(proposals), after(noes), before.asked);
  if (answered === 'no') return answered;
  if (does('sets_limit')) return 'limit';
  if (does('postpones')) return 'postpone';
  if (does('ends')) return 'goodbye';
  if (answered) return answered;
  if (does('request')) return 'request';
  if (charge && !does('feeling', 'reflects', 'validates', 'apologises', 'repairs')) return charge.move;
  if (does('offers')) return 'offer';
  if (does('asks_openly') && line.plain.endsWith('?')) return 'open_question';
  if (does('repairs')) return 'repair';
  if (does('apologises')) return 'apology';
  if (does('asks_after')) return 'asks_after';
  if (does('asks_openly')) return 'open_question';
  if (does('asks_closed')) return before.offSubject ? 'off_subject' : 'closed_question';
  if (does('reflects') || before.reflects) return 'reflection';
  if (does('validates')) return 'validation';
  if (does('asks_to_talk') && !does('feeling')) return 'opening';
  if (does('feeling', 'need')) return 'statement';
  if (does('thanks')) return 'thanks';
  if (does('drops')) return 'drop';
  if (does('agrees')) return 'assent';
  if (does('refuses')) return 'no';
  if (does('silence') || line.wordCount === 0) return 'silence';
  if (isGarbled(line)) return 'lost';
  if (before.offSubject) return 'off_subject';
  return does('observation') ? 'statement' : 'remark';
}

/** The blame of a line; an order is none when they asked what to do. */
function chargeOf({ blame: finding }: Line, asked: boolean): { move: Move; grave: boolean } | null {
  if (!finding || (asked && finding.pattern === 'command')) return null;
  return { move: blameMoves[finding.pattern], grave: finding.severity !== 'low' };
}

/** A yes or a no where there is something to say it to. */
function answerTo(line: Line, proposed: boolean, refused: boolean, asked: boolean): Move | null {
  if (proposed && line.acts.has('refuses')) return 'no';
  if (proposed && (line.acts.has('agrees') || (line.acts.has('thanks') && line.wordCount < 8))) return 'yes';
  if (refused && line.acts.has('agrees') && !line.acts.has('request')) return 'takes_no';
  if (line.acts.has('thanks') && line.wordCount < 4) return 'thanks';
  if (asked && line.wordCount < 4 && line.acts.has('agrees')) return 'assent';
  return null;
}

const common = /\b(?:the|an?|in|on|and|you|i|to|it|is|was|so|we|that|my|your|not|no|for|of)\b/;
/** Most of its words could be said by nobody. */
function isGarbled({ plain, reading }: Line): boolean {
  if (common.test(plain)) return false;
  const words = plain.match(/[a-z]{3,}/g) ?? [];
  const sayable = words.filter((word) => /[aeiouy]/.test(word) && !/[bcdfghjklmnpqrstvwxz]{5}/.test(word));
  return (
    !reading.english ||
    /^[^a-z]+$/.test(plain) ||
    (words.length > sayable.length && words.length >= sayable.length * 2)
  );
}
