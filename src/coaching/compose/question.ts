import { go } from '../buttons.js';
import { type Choice, line, type Reply, reply } from '../reply.js';
import type { PhraseId } from '../voice/phrase-id.js';
import type { Answered } from './answer/answered.js';
import { type ComposeTurn, type Composing, isDownward, listenerOf, materialOf } from './composing.js';
import type { HalfMade, Topic } from './half-made.js';

/** The question for one part, with answers that fit to press. `lead`: what is said before it. */
export function question(topic: Topic, half: HalfMade, turn: ComposeTurn, lead: string[] = []): Reply {
  const { voice } = turn;
  half.asking = topic;
  const asked = voice.say(
    topic === 'happened' && !half.before
      ? 'compose.ask_happened_first'
      : (`compose.ask_${topic}` satisfies PhraseId),
  );
  return reply([...lead, asked].map(line), answersTo(topic, half, turn));
}

/** The same part once more, because of what the answer was. */
export function askAgain(
  topic: Topic,
  again: Extract<Answered, { kind: 'again' }>,
  half: HalfMade,
  turn: ComposeTurn,
): Reply {
  const { voice } = turn;
  half.asking = topic;
  switch (again.because) {
    case 'verdict':
      return reply(
        [line(voice.say('compose.verdict_word', { words: capital(again.word) }))],
        [
          ...again.beneath.map((feeling) => answer('feeling', feeling, half)),
          go('choice.as_it_is', 'compose-keep', voice, { statement: half.id, words: again.words }),
        ],
      );
    case 'danger':
      return reply(
        [line(voice.say('compose.danger_word'))],
        ['nervous', 'tense', 'worried'].map((feeling) => answer('feeling', feeling, half)),
      );
    case 'weighs':
      return reply(
        [line(voice.say('compose.weighs', { words: capital(again.words) }))],
        answersTo('feeling', half, turn),
      );
    case 'camera':
      return reply(
        [
          line(
            again.words && again.words.split(' ').length <= 4
              ? voice.say('compose.camera_words', { words: again.words })
              : voice.say('compose.camera'),
          ),
        ],
        outOf(topic, half, turn),
      );
    case 'what_then':
      return reply(
        [line(voice.say('compose.what_then', { time: capital(again.words) }))],
        outOf(topic, half, turn),
      );
    case 'blames':
      return reply([line(voice.say('compose.blames'))], answersTo(topic, half, turn));
    default:
      return reply(
        [line(voice.say(`compose.${again.because}` satisfies PhraseId))],
        answersTo(topic, half, turn),
      );
  }
}

/** What can be pressed in answer; typing always works too. */
export function answersTo(topic: Topic, half: HalfMade, turn: ComposeTurn): Choice[] {
  const { voice } = turn;
  const material = materialOf(half, turn);
  const out = outOf(topic, half, turn);
  switch (topic) {
    case 'feeling':
      return [
        ...feelingsFor(material.feelings, half, turn).map((feeling) => answer('feeling', feeling, half)),
        ...out,
      ];
    case 'happened': {
      const often =
        material.told !== null && half.before
          ? [go('choice.happens_a_lot', 'compose-often', voice, { statement: half.id })]
          : [];
      return [...often, ...out];
    }
    case 'need':
      return [...material.needs.slice(0, 2).map((need) => answer('need', need, half)), ...out];
    case 'ask': {
      const must =
        listenerOf(half, turn) === 'manager'
          ? []
          : [go('choice.a_must', 'compose-must', voice, { statement: half.id })];
      return [...material.asks.slice(0, 2).map((ask) => answer('ask', ask, half)), ...must, ...out];
    }
    case 'must':
      return [...material.musts.map((must) => answer('must', must, half)), ...out];
  }
}

/** Anger is always among them; downward only what does not weigh. */
const feelingsFor = (likely: string[], half: HalfMade, turn: ComposeTurn): string[] =>
  isDownward(listenerOf(half, turn))
    ? likely.filter((id) => id === 'angry' || canSayDown(id, turn.tools))
    : likely;

const canSayDown = (id: string, { content }: Composing): boolean =>
  content.feelings.find((feeling) => feeling.id === id)?.offer.includes('down') ?? false;

const outs: Record<Topic, PhraseId> = {
  feeling: 'choice.not_sure',
  happened: 'choice.leave_out',
  need: 'choice.leave_out',
  ask: 'choice.ask_nothing',
  must: 'choice.leave_out',
};

function outOf(topic: Topic, half: HalfMade, { voice }: ComposeTurn): Choice[] {
  return [
    go(outs[topic], 'compose-leave-out', voice, { statement: half.id, topic }),
    ...(half.answered.length > 0
      ? [go('choice.go_back', 'compose-back', voice, { statement: half.id })]
      : []),
  ];
}

const answer = (topic: Topic, words: string, { id }: HalfMade): Choice => ({
  kind: 'go',
  label: topic === 'feeling' || topic === 'ask' ? words : capital(words),
  action: 'compose-answer',
  value: { statement: id, topic, words },
});

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
