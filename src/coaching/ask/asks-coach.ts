import { type FindAnswers, surely } from './find-answer.js';
import { questionIn } from './is-question.js';

/** "What is stonewalling?": a word somebody wants to know about, and no "what is wrong", no "what is the plan". */
const meaning =
  /^(?:what is|whats|what are|what does) (?:an? )?(?!(?:the|this|that|these|those|it|there|his|her|hers|their|theirs|my|mine|our|ours|he|she|they|we|i|next|new|for|so|left|up|on|in|at|wrong|going|happening|going on|better|best|worse|worth|with|to|like|really|even|all|everyone|people|one|two)\b)(?:\p{L}+ ){0,2}?\p{L}+(?: mean)?\??$/u;

/**
 * Whether typed words are a question for the coach: one that content has something to say about, or what a word
 * means, whether it knows or not.
 */
export function asksCoach(text: string, findAnswers: FindAnswers): boolean {
  const question = questionIn(text);
  if (question === null) return false;
  if (meaning.test(question)) return true;
  const [best] = findAnswers(question);
  return best !== undefined && best.score >= surely;
}
