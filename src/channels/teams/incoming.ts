import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { refuse } from '../http/refusal.js';

/** Channels served here: Teams itself, and the Bot Framework's emulator. */
const channels = ['msteams', 'emulator'];

/** What an activity has to have before anything is done with it; the rest stays as it came. */
const addressed = z.looseObject({
  type: z.string(),
  channelId: z.string(),
  serviceUrl: z.url(),
  conversation: z.looseObject({ id: z.string().min(1) }),
  from: z.looseObject({ id: z.string().min(1) }),
  recipient: z.looseObject({ id: z.string() }).optional(),
  id: z.string().optional(),
  text: z.string().nullish(),
  locale: z.string().max(35).optional().catch(undefined),
});

/** @throws Refusal 400 when the body is no JSON object: there is nothing to be authenticated. */
export function objectIn(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw refuse.badActivity();
  return body as Record<string, unknown>;
}

/**
 * Reads an activity.
 * @throws Refusal 400 when it lacks what every activity has, 403 when it is from a channel not served here
 */
export function readActivity(body: Record<string, unknown>): Activity {
  const read = addressed.safeParse(body);
  if (!read.success) throw refuse.badActivity();
  if (!channels.includes(read.data.channelId)) throw refuse.otherChannel();
  return read.data as unknown as Activity;
}
