import type { PhraseId } from '../voice/phrase-id.js';
import type { ComposeTurn } from './composing.js';
import type { HalfMade, Topic } from './half-made.js';
import type { PutTogether } from './put-together.js';

/** Which question each part of a statement answers. */
const topicsOf: Record<string, Topic> = {
  feeling: 'feeling',
  behaviour: 'happened',
  when: 'happened',
  observation: 'happened',
  describe: 'happened',
  because: 'need',
  need: 'need',
  effect: 'need',
  why: 'need',
  request: 'ask',
  assert: 'ask',
  express: 'feeling',
  what: 'must',
};

/** One sentence on the whole: what had to go, that it can be said, or the one thing that would help. */
export function verdictOf(
  { review, left, cutForChild }: PutTogether,
  half: HalfMade,
  { voice, talk }: ComposeTurn,
): string {
  if (cutForChild) return voice.say('compose.small_child');
  if (left.length > 0)
    return voice.say(`compose.left_${left[0] === 'happened' ? 'happened' : 'some'}` satisfies PhraseId);
  if ((talk.relation ?? half.relation) === 'manager' && !half.letGoSaid) {
    half.letGoSaid = true;
    return voice.say('compose.let_go');
  }
  if (review.good) return review.say;
  const open = review.parts.find(({ verdict }) => verdict === 'better');
  if (open) return open.say;
  const missing = review.parts.find(
    ({ verdict, part }) => verdict === 'missing' && !isLeftOut(topicsOf[part], half),
  );
  return missing && !half.answered.includes(topicsOf[missing.part] ?? 'must')
    ? missing.say
    : voice.say('compose.sayable');
}

const isLeftOut = (topic: Topic | undefined, { answered, parts }: HalfMade): boolean =>
  topic !== undefined &&
  answered.includes(topic) &&
  (topic === 'happened' ? parts.told === null : parts[topic] === null);
