import type { HeardId } from '../src/catalogue/phrase.js';
import { type Relation, relations } from '../src/catalogue/relation.js';
import { takeAnswer } from '../src/coaching/compose/answer/take-answer.js';
import type { ComposeTurn } from '../src/coaching/compose/composing.js';
import { namesFeelings } from '../src/coaching/compose/feeling-words.js';
import * as steps from '../src/coaching/compose/go-on.js';
import type { HalfMade, Topic } from '../src/coaching/compose/half-made.js';
import { question } from '../src/coaching/compose/question.js';
import { hears } from '../src/coaching/hears.js';
import type { Reply } from '../src/coaching/reply.js';
import type { House } from './turn.js';

/** What means "nothing for this part" while a part is asked for. */
const leavesOut: readonly (HeardId | null)[] = ['skip', 'do_not_know', 'no'];
/** Sounds and words about oneself that answer no question here, and ask for nothing either. */
const noAnswer: readonly (HeardId | null)[] = ['yes', 'small_talk', 'confused', 'stuck', 'example', 'lonely'];

/** Words typed while a part is asked for; null when they are about something else. */
export function toQuestion(
  topic: Topic,
  text: string,
  half: HalfMade,
  composing: ComposeTurn,
  { heard: phrases }: Pick<House, 'heard'>,
): Reply | null {
  const { voice, talk } = composing;
  const heard = hears(phrases, text);
  if (leavesOut.includes(heard)) return steps.withoutPart(topic, half, composing);
  const relation = relations.find((one) => heard === `for_${one}`) ?? someoneNamed(text, composing);
  if (relation) {
    talk.relation = relation;
    return question(topic, half, composing, [voice.say('compose.for_them')]);
  }
  const again = () => question(topic, half, composing, [voice.say('compose.not_understood')]);
  if (noAnswer.includes(heard)) return again();
  if (heard) return null;
  if (topic !== 'feeling' && isFeeling(text, composing))
    return steps.feltInstead(topic, text, half, composing);
  const elsewhere = steps.putElsewhere(topic, text, half, composing);
  if (elsewhere) return elsewhere;
  const answer = takeAnswer(topic, text, half, composing);
  if (answer.kind !== 'not_mine' || isStatement(text, composing))
    return steps.afterAnswer(topic, answer, half, composing);
  return again();
}

/** Words typed beside the finished statement: another feeling, a part to change, or shorter; null when about something else. */
export function toWhole(
  text: string,
  half: HalfMade,
  composing: ComposeTurn,
  { heard: phrases }: Pick<House, 'heard'>,
): Reply | null {
  const part = partToChange(text, half);
  if (part) return steps.changePart(part, half, composing);
  if (otherForm.test(text.trim())) return steps.otherForms(half, composing);
  const heard = hears(phrases, text);
  if (heard === 'shorter') return steps.inForm('feeling-when-because', half, composing);
  if (heard || !isFeeling(text, composing)) return null;
  return steps.afterAnswer('feeling', takeAnswer('feeling', text, half, composing), half, composing);
}

const changes =
  /^(?:(?:can|could|may) (?:i|we|you) |i(?:['’]?d| would)? (?:want|need|like) to |let(?: me|['’]?s) |please )?(?:change|edit|redo|fix|swap|rewrite)\b/i;
const otherForm =
  /^(?:(?:can|could) (?:i|we|you) (?:do|have|try|use) )?(?:an?other|a different|the other) forms?\W*$/i;
const partNames: [RegExp, Topic][] = [
  [/\b(?:feelings?|emotions?|how i feel)\b/i, 'feeling'],
  [/\b(?:what happened|facts|observation|first part)\b/i, 'happened'],
  [/\b(?:why(?: it matters)?|reason|need)\b/i, 'need'],
  [/\b(?:what i(?:['’]?m| am)? ask(?:ing)?|ask|request|question|wish|last part)\b/i, 'ask'],
];

/** "Change the feeling", "can I change what I ask?" */
function partToChange(text: string, { parts }: HalfMade): Topic | null {
  if (!changes.test(text.trim())) return null;
  const topic = partNames.find(([name]) => name.test(text))?.[1] ?? null;
  return topic === 'ask' && parts.must ? 'must' : topic;
}

/** "My boss", "it was my sister": who, and nothing yet of what. */
function someoneNamed(text: string, { tools: { engine } }: ComposeTurn): Relation | null {
  const words = text.trim().replace(/[.!…]+$/, '');
  if (
    !/^(?:(?:well|it(?:['’]?s| was| is)|just|only|about|with|oh|ok)[ ,]+)*(?:my|our|the) \p{L}+(?:[ -]\p{L}+){0,2}$/iu.test(
      words,
    )
  )
    return null;
  const { relation, clauses } = engine.read(words.replace(/^.*?\b(?=(?:my|our|the) )/i, ''));
  return relation !== 'general' && clauses.every(({ verb }) => verb === null) ? relation : null;
}

/** Something said to somebody, rather than an answer that went wrong. */
function isStatement(text: string, { tools: { engine } }: ComposeTurn): boolean {
  const { blaming, fine, clauses } = engine.read(text);
  return blaming || fine.length > 0 || clauses.some(({ verb }) => verb !== null);
}

const isFeeling = (text: string, { tools: { names, content } }: ComposeTurn): boolean =>
  namesFeelings(text, names, content.fauxFeelings);
