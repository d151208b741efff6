import type { Stage } from '../stage.js';

const asNoun = /^(?:the|that|this|my|our|his|her|their|how|what) (?:[a-z'’-]+ ?){1,3}$/;
const leadIn =
  /^(?:(?:it'?s|it is|this is|that'?s) )?(?:all |mostly |really )?(?:about|over|regarding|because of) /;
const mostWords = 4;
const unknown = 'this';

/** What somebody's words are about, as it fits after "about" in the listener's mouth: "the dishes"; "this" when unclear. */
export function topicOf(words: string, stage: Stage): string {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/[.!?]+$/, '');
  const told = plain.replace(leadIn, '');
  const isNamed = told !== plain || asNoun.test(told) || !/\s/.test(told);
  if (isNamed && told !== '' && told.split(/\s+/).length <= mostWords) return turned(told);
  return stage.hear(stage.engine.read(words)).kept.noun ?? unknown;
}

/** "My birthday" is "your birthday" to the one who listens, and "your phone" is "my phone". */
const turned = (topic: string): string =>
  topic.replace(/\b(?:my|your)\b/g, (whose) => (whose === 'my' ? 'your' : 'my'));
