import { line, type Reply, reply } from '../reply.js';
import type { Answered } from './answer/answered.js';
import { takeAnswer } from './answer/take-answer.js';
import { formChoices } from './change-buttons.js';
import { type ComposeTurn, materialOf } from './composing.js';
import { listed } from './feeling-words.js';
import {
  answerTopic,
  type HalfMade,
  leaveOut,
  nextTopic,
  reopen,
  stepBack,
  type Topic,
} from './half-made.js';
import { placeOf, takenThere } from './misplaced.js';
import { putTogether } from './put-together.js';
import { askAgain, question } from './question.js';
import { statementCard } from './statement-card.js';

/** The next part that is open, or the whole. */
export function goOn(half: HalfMade, turn: ComposeTurn, lead: string[] = []): Reply {
  const next = half.asking ?? nextTopic(half);
  if (next) return question(next, half, turn, lead);
  const card = statementCard(half, turn, lead.length > 0);
  return { ...card, blocks: [...lead.map(line), ...card.blocks] };
}

/** After an answer: on, or the same once more. Null when it was about something else. */
export function afterAnswer(topic: Topic, answer: Answered, half: HalfMade, turn: ComposeTurn): Reply | null {
  if (answer.kind === 'not_mine') return null;
  turn.talk.misses = 0;
  return answer.kind === 'taken' ? goOn(half, turn) : askAgain(topic, answer, half, turn);
}

export function withoutPart(topic: Topic, half: HalfMade, turn: ComposeTurn): Reply {
  leaveOut(topic, half);
  return goOn(half, turn, topic === 'feeling' ? [turn.voice.say('compose.without_feeling')] : []);
}

/** One step back; null at the first step. */
export function goBack(half: HalfMade, turn: ComposeTurn): Reply | null {
  if (!stepBack(half) || !half.asking) return null;
  return question(half.asking, half, turn, [turn.voice.say('compose.went_back')]);
}

/**
 * A feeling typed where something else was asked changes the feeling, or comes to it ("also embarrassed"); what was
 * asked is still open.
 */
export function feltInstead(topic: Topic, text: string, half: HalfMade, turn: ComposeTurn): Reply | null {
  const { feeling } = half.parts;
  const answer = takeAnswer('feeling', text, half, turn);
  if (answer.kind !== 'taken') return afterAnswer('feeling', answer, half, turn);
  const isMore = /^and\b|\b(?:also|too|as well)\b/i.test(text) && feeling !== null;
  if (isMore)
    half.parts.feeling = listed([feeling, ...(half.parts.feeling ? [bare(half.parts.feeling)] : [])]);
  return question(topic, half, turn, [turn.voice.say(isMore ? 'compose.felt_too' : 'rewrite.changed')]);
}

const bare = (feeling: string): string => feeling.replace(/^also | (?:too|as well)$/g, '');

/** An answer to another question than the one that was asked; that one is still open. Null when it is none. */
export function putElsewhere(asked: Topic, text: string, half: HalfMade, turn: ComposeTurn): Reply | null {
  const place = placeOf(asked, text, half, turn);
  if (!place || place === 'feeling' || place === 'must' || !takenThere(place, text, half, turn)) return null;
  turn.talk.misses = 0;
  return question(asked, half, turn, [turn.voice.say(`compose.belongs_${place}`)]);
}

export function changePart(topic: Topic, half: HalfMade, turn: ComposeTurn): Reply {
  reopen(half, topic);
  return question(topic, half, turn);
}

/** "It happens a lot": what the draft says is done again and again. */
export function itHappensALot(half: HalfMade, turn: ComposeTurn): Reply {
  half.parts.told = materialOf(half, turn).told;
  half.parts.often = turn.tools.statements.tell('a lot').often;
  answerTopic(half, 'happened');
  return goOn(half, turn);
}

/** "It's a must": no request, then; what has to happen is asked for. */
export function itIsAMust(half: HalfMade, turn: ComposeTurn): Reply {
  answerTopic(half, 'ask');
  half.parts.ask = null;
  return question('must', half, turn);
}

/** The forms it could have instead, each a press away. */
export function otherForms(half: HalfMade, turn: ComposeTurn): Reply {
  const current = putTogether(half, turn)?.form ?? '';
  const label = turn.voice.label('compose.other_form');
  return reply([{ kind: 'choices', label: `${label}:`, choices: formChoices(current, half, turn) }]);
}

/** Another form is made at once when its parts are there; else the one that is missing is asked for. */
export function inForm(id: string, half: HalfMade, turn: ComposeTurn): Reply | null {
  const shape = turn.tools.content.statement.forms.find((form) => form.id === id);
  if (!shape) return null;
  half.form = shape.id;
  const isThere = (topic: Topic): boolean =>
    (topic === 'happened' ? half.parts.told : half.parts[topic]) !== null;
  // What was left out stays out, but for the part the form is about.
  const lacking = shape.parts.find(
    (topic) => !isThere(topic) && (topic === 'ask' || topic === 'must' || !half.answered.includes(topic)),
  );
  return lacking ? changePart(lacking, half, turn) : goOn(half, turn);
}
