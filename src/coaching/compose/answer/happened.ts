import { type ComposeTurn, listenerOf, materialOf } from '../composing.js';
import { answerTopic, type HalfMade } from '../half-made.js';
import { type Answered, taken } from './answered.js';

/** Words that a camera would not have seen are asked about once; then they are taken, turned by the engine. */
export function takeHappened(text: string, half: HalfMade, turn: ComposeTurn): Answered {
  const { engine, statements } = turn.tools;
  const relation = listenerOf(half, turn);
  const { told, often, time } = statements.tell(text);
  if (often) {
    half.parts.often = often;
    half.parts.told = half.parts.told ?? materialOf(half, turn).told;
    answerTopic(half, 'happened');
    return taken;
  }
  if (time && !half.nudged.includes('happened')) {
    half.time = time;
    half.nudged.push('happened');
    return { kind: 'again', because: 'what_then', words: time };
  }
  if (!told) return { kind: 'not_mine' };
  const seen =
    half.time && !told.time ? { ...told, time: half.time, sentence: `${half.time} ${told.sentence}` } : told;
  const reading = engine.read(`${seen.sentence}, and I felt upset.`, { relation });
  const charge = reading.findings.find(({ severity }) => severity !== 'note') ?? null;
  const unseen = charge?.text ?? (reading.parts.observation?.better ? '' : null);
  if (unseen !== null && !half.nudged.includes('happened')) {
    half.nudged.push('happened');
    return { kind: 'again', because: 'camera', words: unseen };
  }
  const turned = charge ? statements.materialOf(engine.read(text, { relation })).told : seen;
  half.parts.told = turned ?? materialOf(half, turn).told;
  half.parts.often = null;
  if (!half.before) half.relation = relationIn(text, turn) ?? half.relation;
  answerTopic(half, 'happened');
  return taken;
}

/** "My boss blamed me": the one who did it is the one it is for. */
function relationIn(text: string, { tools: { engine } }: ComposeTurn): HalfMade['relation'] | null {
  const someone = engine
    .read(text)
    .clauses.find(({ subject, who }) => subject === 'third' && /^(?:my|our) /.test(who));
  const relation = someone ? engine.read(someone.who).relation : 'general';
  return relation === 'general' ? null : relation;
}
