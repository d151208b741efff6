import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { saidByPress } from '../card/said-by-press.js';
import { textOf } from './message-text.js';
import type { TeamsParts } from './parts.js';
import { plainMessages } from './render/plain-messages.js';
import { showTyping } from './typing.js';

const copying = z.object({ copy: z.string().min(1) });

/** Something typed or pressed in a private chat. */
export async function answerMessage(context: TurnContext, parts: TeamsParts): Promise<void> {
  const { activity } = context;
  const { conversation, render, typed } = parts;
  if (activity.value !== undefined && activity.value !== null) return answerPress(context, parts);
  const words = textOf(activity);
  typed.note(activity.conversation.id, activity.id, words);
  await showTyping(context, parts);
  await conversation.turn(context, { kind: 'typed', text: words }, render);
}

async function answerPress(context: TurnContext, parts: TeamsParts): Promise<void> {
  const { activity } = context;
  const { conversation, render, presses, typed } = parts;
  const press = JSON.stringify([activity.conversation.id, activity.replyToId, activity.value]);
  if (!presses.first(press)) return;
  typed.note(activity.conversation.id, activity.id, '');
  const wanted = copying.safeParse(activity.value);
  if (wanted.success)
    for (const message of plainMessages(wanted.data.copy)) await context.sendActivity(message);
  else await showTyping(context, parts);
  const said =
    saidByPress(activity.value) ?? (wanted.success ? null : { kind: 'typed', text: textOf(activity) });
  if (said) await conversation.turn(context, said, render);
}
