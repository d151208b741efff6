import type { Reading } from '../../language/reading.js';
import { go } from '../buttons.js';
import type { ComposeTurn } from '../compose/composing.js';
import { type Choice, line, type Reply, reply } from '../reply.js';
import { consider, shownIn } from '../rewrite/consider.js';
import { waysOut } from '../rewrite/more-ways.js';
import { quoted } from '../rewrite/quoted.js';
import { sameTopic } from '../rewrite/same-topic.js';
import { addDraft, type Draft } from '../talk/draft.js';
import type { PhraseId } from '../voice/phrase-id.js';
import { reviewClosest } from './best-form.js';
import { type Gain, gains } from './gains.js';
import { nextStep } from './next-step.js';
import { partByPart } from './part-by-part.js';

/** Asks for the person's own try at a draft. */
export function askForTry(draft: Draft, { voice }: ComposeTurn): Reply {
  const shown = draft.shown ? [quoted(draft.text, markOf(draft), 8)] : [];
  return reply([line(voice.say('try.ask')), ...shown]);
}

/** Not knowing how is an answer too: a way to begin, and the rewrite if they would rather see one. */
export const helpToTry = (first: string, { talk, voice }: ComposeTurn): Reply => {
  const draft = talk.drafts.findLast(({ text }) => text === first);
  return reply(
    [line(voice.say('try.stuck'))],
    draft ? [go('choice.show_rewrite', 'show', voice, { draft: draft.id })] : [],
  );
};

const markOf = ({ text, shown }: Draft) => {
  const start = Math.max(0, text.toLowerCase().indexOf(shown?.words.toLowerCase() ?? ''));
  return { start, end: start + (shown?.words.length ?? 0) };
};

/** "I feel that you are rude" tries to speak of oneself, however it turns out. */
const opensWithMe = /^(?:["“']?)(?:i|i['’]?(?:m|d|ve|ll)|me|my|when|could|can|would|we)\b/i;

/** Whether a message is a try at the draft: it goes on with its topic, or at least blames nobody. */
export function isTry(text: string, first: string, last: string, turn: ComposeTurn): boolean {
  if (sameTopic(first, text) || sameTopic(last, text) || opensWithMe.test(text.trim())) return true;
  const { blaming, clauses } = turn.tools.engine.read(text);
  return !blaming && clauses.some(({ verb }) => verb !== null);
}

/** The try reviewed: what got better since the last one first, then one thing to try, or that it is good and why. */
export function reviewTry(text: string, last: string, turn: ComposeTurn): { reply: Reply; good: boolean } {
  const { talk, voice, tools } = turn;
  const considered = consider(text, turn);
  const { reading, suggestions, verdict } = considered;
  const review = reviewClosest(text, reading.relation, tools.engine);
  const draft = addDraft(talk, text, suggestions, shownIn(verdict));
  talk.misses = 0;
  const before: Reading = tools.engine.read(last, { relation: reading.relation });
  const better = gains(before, reading)
    .slice(0, 2)
    .map((gain) => voice.say(lineFor(gain), { words: gain.words }));
  const good = !reading.blaming && review.good;
  const step = good ? null : nextStep(review, tools.content.review);
  const verdictLine = good ? review.say : reading.blaming ? null : voice.say('try.fine');
  const lines = [
    ...better,
    ...(better.length === 0 && !good ? [voice.say('try.no_gain')] : []),
    ...(verdictLine ? [verdictLine] : []),
    ...(step ? [step] : []),
  ];
  const choices: Choice[] = reading.blaming
    ? [go('choice.show_rewrite', 'show', voice, { draft: draft.id })]
    : waysOut(draft, null, voice);
  const opening = {
    kind: 'opening' as const,
    label: voice.label('compose.part_by_part'),
    blocks: partByPart(review, voice),
  };
  return { reply: reply([...lines.map(line), opening], choices), good };
}

const lineFor = ({ kind, words }: Gain): PhraseId => {
  const quotable = words !== '' && words.split(' ').length <= 9;
  if (kind === 'no_blame') return quotable ? 'try.no_blame' : 'try.no_blame_left';
  if (kind === 'less_blame') return quotable ? 'try.less_blame' : 'try.less_blame_left';
  return `try.${kind}`;
};
