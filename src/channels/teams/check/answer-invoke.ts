import type { TurnContext } from 'botbuilder';
import type { TeamsParts } from '../parts.js';
import { goOnWithCheck, openCheck } from './answer-check.js';
import { quickRewrite } from './quick-rewrite.js';

type Answer = (activity: TurnContext['activity'], parts: TeamsParts) => object | Promise<object>;

const answers = new Map<string, Answer>([
  ['composeExtension/query', quickRewrite],
  ['composeExtension/fetchTask', openCheck],
  ['composeExtension/submitAction', goOnWithCheck],
]);

/** The message extension. Only the person who opened it sees the answers. What is not ours is left unanswered. */
export async function answerInvoke(context: TurnContext, parts: TeamsParts): Promise<void> {
  const answer = answers.get(context.activity.name ?? '');
  if (!answer) return;
  const body = await answer(context.activity, parts);
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
