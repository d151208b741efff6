import type { AnswersToThem } from '../../catalogue/answer-to-them.js';
import type { Reading } from '../../language/reading.js';
import type { Suggestion } from '../../language/suggestion.js';
import { go, toPeople } from '../buttons.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import { citation } from '../rewrite/citation.js';
import type { Rewriting } from '../rewrite/consider.js';
import { quoted } from '../rewrite/quoted.js';
import { countWords, fitting } from '../rewrite/sixty-words.js';
import { takeAlong } from '../talk/say-it.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import { answerTo, type TheirMessage } from './answer.js';

export interface AnswerTurn {
  talk: Talk;
  voice: Voice;
  tools: Rewriting;
  content: AnswersToThem;
}

/** Guesses as questions, the words that sting, and an answer that does not defend. */
export function replyCard(message: TheirMessage, turn: AnswerTurn): Reply {
  const { talk, voice, tools, content } = turn;
  const reading = tools.engine.read(message.words, { relation: message.relation });
  const answer = answerTo(message, reading, content);
  const meant = tools.engine.suggest({ ...reading, safety: null })[0];
  const lead = leadLine(reading, answer.under, meant, turn);
  const openings: Block[] = [
    closed(voice.label('style.firmer'), answer.firm, [], talk, voice),
    closed(
      voice.label('reply.tonight'),
      answer.tonight,
      [line(voice.label('reply.tonight_line'))],
      talk,
      voice,
    ),
    behind(answer.under, meant, citation(content.source, tools.shelf.articles, voice), voice),
  ];
  const choices: Choice[] = [
    ...takeAlong(answer.say, talk, voice),
    ...(message.granted === null
      ? [go('choice.reply_true', 'they-said-true', voice, { theirs: message.id })]
      : []),
    ...(answer.degrading ? [toPeople(voice)] : []),
  ];
  const { sting } = answer;
  const stings = voice.say('reply.stings');
  const pointed = (around: number): Block[] =>
    sting && message.granted === null ? [line(stings), quoted(message.words, sting, around)] : [];
  const warning = answer.degrading ? [line(voice.say('reply.degrading'))] : [];
  const intro = line(voice.say(message.granted === null ? 'reply.intro' : 'reply.with_true'));
  const said: Block = { kind: 'rewrite', text: answer.say };
  const guesses = message.granted === null ? [line(lead)] : [];
  return fitting([
    () =>
      reply(
        [...warning, ...guesses, ...pointed(Number.POSITIVE_INFINITY), intro, said, ...openings],
        choices,
      ),
    () => reply([...warning, ...guesses, ...pointed(4), intro, said, ...openings], choices),
    () => reply([...warning, ...guesses, ...pointed(2), said, ...openings], choices),
    () => reply([...(warning.length > 0 ? warning : guesses), said, ...openings], choices),
  ]);
}

const longestMeant = 28;

/** What they may feel, and what may be under it; always asked, never told. */
function leadLine(
  { blaming, parts }: Reading,
  under: string,
  meant: Suggestion | undefined,
  { voice, tools: { names } }: AnswerTurn,
): string {
  if (!blaming) return voice.say('reply.plain', { under });
  const [one, two] = meant ? [...new Set([...meant.guessed, ...meant.offers])] : [];
  if (!one || !two || parts.feeling) return voice.say('reply.guess_under', { under });
  return voice.say('reply.guess', { one: names.name(one), two: names.name(two) });
}

const closed = (label: string, text: string, before: Block[], talk: Talk, voice: Voice): Block => ({
  kind: 'opening',
  label,
  blocks: [
    ...before,
    { kind: 'rewrite', text },
    { kind: 'choices', label: '', choices: takeAlong(text, talk, voice) },
  ],
});

function behind(under: string, meant: Suggestion | undefined, source: string, voice: Voice): Block {
  const could: Block[] =
    meant && countWords(meant.text) <= longestMeant
      ? [line(voice.label('reply.behind_line')), { kind: 'rewrite', text: meant.text }]
      : [];
  return {
    kind: 'opening',
    label: voice.label('reply.behind'),
    blocks: [line(under), ...could, line(source)],
  };
}
