import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { plainText } from '../../plain-text.js';
import type { TeamsParts } from '../parts.js';
import { insertedCard } from './check-card.js';

const mostShown = 5;

const query = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).default([]),
});

/**
 * A draft typed into the search field over a message: ways to say it, each a card that choosing puts into the
 * message. Where there is danger in it, or nothing to turn, it says so and offers nothing to send.
 */
export async function quickRewrite(activity: Activity, { conversation, words }: TeamsParts): Promise<object> {
  const draft = draftIn(activity.value);
  if (draft === '') return inWords(words('teams.quick_empty'));
  const { channelId, from } = activity;
  if (await conversation.isStopped({ channelId, from: from.id }))
    return inWords(words('teams.quick_stopped'));
  const { ways, reply } = conversation.glance(draft, activity.locale);
  if (ways.length === 0) return inWords(plainText({ ...reply, choices: [], starters: [] }));
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: ways.slice(0, mostShown).map((way) => ({
        ...insertedCard(way),
        preview: {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: { title: asText(way) },
        },
      })),
    },
  };
}

/** What Teams sends before anything is typed has a parameter of its own, `initialRun`. */
function draftIn(value: unknown): string {
  const read = query.safeParse(value);
  const typed = read.success ? read.data.parameters.find(({ name }) => name !== 'initialRun')?.value : '';
  return typeof typed === 'string' ? typed.trim() : '';
}

const inWords = (said: string) => ({ composeExtension: { type: 'message', text: said } });

/** A thumbnail's title is read as HTML. */
const asText = (words: string): string =>
  words.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? letter);
