import type { HelpTopic } from '../../catalogue/help-line.js';
import type { SafetyAnswers } from '../../catalogue/safety.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import { helpBlocks, helpLinesFor, inWords, safetyAction } from './help.js';
import { answerNamed, askingOf, questionFor, type SafetyShelf } from './shelf.js';
import type { Concern, SafetyState } from './state.js';

/** What to say in one turn, by name; the order is lines, answer, further, question, help. */
export interface Saying {
  /** The whole answer to a sign. */
  answer?: string;
  /** What they asked about words that were declined. */
  further?: { answer: string; asks: 'why' | 'nicely' };
  lines?: (keyof SafetyAnswers['words'])[];
  /** The question to ask: the concern it is about. */
  question?: Concern;
  /** Help lines: those of an answer, or everything; `brief` keeps one of each kind in view and the rest closed. */
  help?: { of: string | 'everything'; brief: boolean };
}

const everything: HelpTopic[] = ['emergency', 'self_harm', 'abuse', 'child', 'stopping'];

/** Puts words to it, each time another way of saying it; gives the state that remembers which were used. */
export function speak(
  state: SafetyState,
  region: string | null,
  shelf: SafetyShelf,
  saying: Saying,
): { state: SafetyState; reply: Reply } {
  const said = { ...state.said };
  const next = (name: string, ways: string[]): string => {
    const times = said[name] ?? 0;
    said[name] = times + 1;
    return ways[times % ways.length] ?? '';
  };
  const { words } = shelf.safetyAnswers;
  const { answer, further, lines = [], question, help } = saying;
  const blocks: Block[] = lines.map((name) => line(next(name, words[name])));
  const choices: Choice[] = [];
  if (answer) blocks.push(...answerNamed(shelf, answer).say.map(line));
  if (further) {
    const ways = answerNamed(shelf, further.answer).asked_further?.[further.asks] ?? [];
    blocks.push(line(next(`${further.answer} ${further.asks}`, ways)));
  }
  if (question) {
    const asked = questionFor(shelf, question);
    blocks.push(line(next(`${question.answer} ${question.level}`, asked.ask)));
    choices.push(...answersTo(question, asked));
  }
  if (help) {
    const topics = help.of === 'everything' ? everything : answerNamed(shelf, help.of).lines;
    blocks.push(...helpIn(topics, state.region ?? region, shelf, help.brief));
    choices.push({ kind: 'go', label: shelf.safetyAnswers.buttons.leave, action: 'leave' });
  }
  const declined = answer ?? further?.answer;
  const starters = declined ? answerNamed(shelf, declined).instead : [];
  return {
    state: { ...state, said },
    reply: {
      ...reply(blocks, choices, starters),
      ...(help ? { signals: ['withhold_history' as const] } : {}),
    },
  };
}

function answersTo(concern: Concern, asked: { yes: string; no: string; not_sure: string }): Choice[] {
  const question = askingOf(concern);
  return (['yes', 'no', 'not_sure'] as const).map((answer) => ({
    kind: 'go',
    label: asked[answer],
    action: safetyAction,
    value: { answer, question },
  }));
}

function helpIn(topics: HelpTopic[], region: string | null, shelf: SafetyShelf, brief: boolean): Block[] {
  const { regions } = shelf.helpLines;
  const all = helpBlocks(regions, region, topics, shelf.safetyAnswers);
  if (!brief || all.length === 0) return all;
  const inView = topics.flatMap((topic) => helpLinesFor(regions, region, [topic]).slice(0, 1));
  return [
    ...[...new Set(inView)].map((one) => line(inWords(one))),
    { kind: 'opening', label: shelf.safetyAnswers.buttons.help, blocks: all },
  ];
}
