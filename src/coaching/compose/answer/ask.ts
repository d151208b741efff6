import type { PatternId } from '../../../catalogue/pattern.js';
import type { Relation } from '../../../catalogue/relation.js';
import { type ComposeTurn, listenerOf } from '../composing.js';
import { answerTopic, type HalfMade, leaveOut } from '../half-made.js';
import { type Answered, taken } from './answered.js';

/** What is asked for, or must be; with blame in it, it is asked about once and then left out. */
export function takeAsk(topic: 'ask' | 'must', text: string, half: HalfMade, turn: ComposeTurn): Answered {
  const { engine, statements } = turn.tools;
  const words = topic === 'must' ? statements.must(text) : statements.request(text);
  if (words === null) return { kind: 'not_mine' };
  const whole = topic === 'must' ? `${words}.` : words;
  const relation = listenerOf(half, turn);
  const charge = isReproach(text, relation, turn)
    ? { text }
    : engine
        .read(whole, { relation })
        .findings.find(({ severity, pattern }) => severity !== 'note' && pattern !== 'command');
  if (charge && !half.nudged.includes(topic)) {
    half.nudged.push(topic);
    return { kind: 'again', because: 'blames', words: charge.text };
  }
  if (charge) leaveOut(topic, half);
  else {
    half.parts[topic] = words;
    if (topic === 'must') half.form = 'plain-expectation';
    answerTopic(half, topic);
  }
  return taken;
}

/** "You always forget the milk" asks for nothing; as a request it would ask for what went wrong. */
const isReproach = (text: string, relation: Relation, { tools: { engine } }: ComposeTurn): boolean =>
  /^you\b/i.test(text.trim()) &&
  engine
    .read(text, { relation })
    .findings.some(({ severity, pattern }) => severity !== 'note' && !asking.includes(pattern));

const asking: readonly PatternId[] = ['command', 'should'];
