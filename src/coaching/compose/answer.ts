import type { PatternId } from '../../catalogue/pattern.js';
import type { Relation } from '../../catalogue/relation.js';
import { type ComposeTurn, isDownward, listenerOf, materialOf } from './composing.js';
import { feelingWords } from './feeling-words.js';
import { answerTopic, type HalfMade, type Topic } from './half-made.js';

/** What became of an answer: taken, asked about once more (and why), or about something else. */
export type Answered =
  | { kind: 'taken' }
  | { kind: 'again'; because: 'verdict'; word: string; words: string; beneath: string[] }
  | {
      kind: 'again';
      because: 'danger' | 'thought' | 'camera' | 'what_then' | 'demand' | 'blames' | 'weighs';
      words: string;
    }
  | { kind: 'not_mine' };

const taken: Answered = { kind: 'taken' };

/** Takes up what a person typed for the part that was asked for. */
export function takeAnswer(topic: Topic, text: string, half: HalfMade, turn: ComposeTurn): Answered {
  switch (topic) {
    case 'feeling':
      return takeFeeling(text, half, turn);
    case 'happened':
      return takeHappened(text, half, turn);
    case 'need':
      return takeNeed(text, half, turn);
    default:
      return takeAsk(topic, text, half, turn);
  }
}

/** The part is left out: it was not known, or not wanted. */
export function leaveOut(topic: Topic, half: HalfMade): void {
  if (topic === 'feeling') half.parts.feeling = null;
  if (topic === 'happened') Object.assign(half.parts, { told: null, often: null });
  if (topic === 'need') half.parts.need = null;
  if (topic === 'ask') half.parts.ask = null;
  if (topic === 'must') half.parts.must = null;
  answerTopic(half, topic);
}

function takeFeeling(text: string, half: HalfMade, turn: ComposeTurn): Answered {
  const { names, content } = turn.tools;
  const found = feelingWords(text, materialOf(half, turn).feelings, names, content.fauxFeelings);
  switch (found.kind) {
    case 'none':
      return { kind: 'not_mine' };
    case 'verdict':
      return {
        kind: 'again',
        because: 'verdict',
        word: found.word,
        words: found.words,
        beneath: found.beneath,
      };
    case 'danger':
    case 'thought':
      return { kind: 'again', because: found.kind, words: '' };
    case 'feeling':
      return useFeeling(found.words, half, turn);
  }
}

/** Feelings that weigh on somebody the speaker is in charge of (COACHING §4). */
export function useFeeling(words: string, half: HalfMade, turn: ComposeTurn): Answered {
  const { feelings } = turn.tools.content;
  const heavy = feelings.some(
    ({ id, also, family, offer }) =>
      ['hurt', 'sad', 'lonely'].includes(family) &&
      !offer.includes('down') &&
      [id, ...also].some((word) => new RegExp(`\\b${word}\\b`).test(words)),
  );
  if (heavy && isDownward(listenerOf(half, turn))) return { kind: 'again', because: 'weighs', words };
  half.parts.feeling = words;
  answerTopic(half, 'feeling');
  return taken;
}

/** Words that a camera would not have seen are asked about once; then they are taken, turned by the engine. */
function takeHappened(text: string, half: HalfMade, turn: ComposeTurn): Answered {
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

function takeNeed(text: string, half: HalfMade, turn: ComposeTurn): Answered {
  const { engine, statements } = turn.tools;
  const because = statements.because(text);
  if (because.kind === 'none') return { kind: 'not_mine' };
  const blames =
    because.kind === 'need' &&
    engine.read(`I felt upset, because ${because.words}.`, { relation: listenerOf(half, turn) }).blaming;
  if (because.kind === 'demand' || blames) {
    if (half.nudged.includes('need')) leaveOut('need', half);
    else {
      half.nudged.push('need');
      return { kind: 'again', because: 'demand', words: '' };
    }
    return taken;
  }
  half.parts.need = because.words;
  answerTopic(half, 'need');
  return taken;
}

function takeAsk(topic: 'ask' | 'must', text: string, half: HalfMade, turn: ComposeTurn): Answered {
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
