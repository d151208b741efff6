import type { TurnContext } from 'botbuilder';
import { textOf } from './message-text.js';
import type { TeamsParts } from './parts.js';
import { showTyping } from './typing.js';

/**
 * A message of a private chat was changed afterwards: it is read again, and screened again. The latest one takes
 * the place of what it said before; an older one is something new to say. Words that did not change change nothing.
 */
export async function answerEdit(context: TurnContext, parts: TeamsParts): Promise<void> {
  const { activity } = context;
  const { conversation, render, typed } = parts;
  const { id: conversationId } = activity.conversation;
  const words = textOf(activity);
  const before = typed.printOf(conversationId, activity.id);
  const latest = typed.isLatest(conversationId, activity.id);
  typed.note(conversationId, activity.id, words);
  if (before !== null && before === typed.printOf(conversationId, activity.id)) return;
  await showTyping(context, parts);
  await conversation.turn(
    context,
    { kind: 'typed', text: words, ...(latest && { instead: true as const }) },
    render,
  );
}

/** A message of a private chat was deleted: what was made of it goes as well. */
export async function answerDeletion(context: TurnContext, parts: TeamsParts): Promise<void> {
  const { conversation, id } = context.activity;
  const print = parts.typed.printOf(conversation.id, id);
  if (print !== null) await parts.conversation.turn(context, { kind: 'took_back', print }, parts.render);
}
