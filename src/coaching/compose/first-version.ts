import { type Block, line, type Mark } from '../reply.js';
import { quoted } from '../rewrite/quoted.js';
import { weightiest } from '../rewrite/weightiest.js';
import { type ComposeTurn, listenerOf } from './composing.js';
import type { HalfMade } from './half-made.js';

/** The draft it began from, its blaming words marked: whole, and cut to the words around the weightiest. */
export function firstVersions(half: HalfMade, turn: ComposeTurn): { whole: Block[]; cut: Block[] } {
  if (!half.before) return { whole: [], cut: [] };
  const { text } = half.before;
  const { findings } = turn.tools.engine.read(text, { relation: listenerOf(half, turn) });
  const marked = findings.filter(({ severity }) => severity !== 'note');
  const label = line(turn.voice.label('compose.before'));
  const loudest = weightiest(marked);
  const whole: Block[] = [label, { kind: 'quoted', text, marks: apart(marked) }];
  return { whole, cut: loudest ? [label, quoted(text, loudest, 3)] : whole };
}

/** Marks that do not lie over one another, in reading order. */
function apart(marks: Mark[]): Mark[] {
  const inOrder = [...marks].sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return inOrder.filter((mark) => {
    const fits = mark.start >= end;
    if (fits) end = mark.end;
    return fits;
  });
}
