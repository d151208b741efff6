import type { Activity } from 'botbuilder';
import { refuse } from '../../http/refusal.js';

/** What is taken from the body of a posted activity; everything else a client sends is left behind. */
export type Incoming = Pick<Activity, 'type'> &
  Partial<Pick<Activity, 'text' | 'value' | 'channelData' | 'locale'>>;

/**
 * Reads a posted body.
 * @throws Refusal 400 when it is not an activity, or its text is not text
 */
export function readIncoming(body: unknown): Incoming {
  if (!isRecord(body) || typeof body.type !== 'string') throw refuse.badActivity();
  if (body.text !== undefined && typeof body.text !== 'string') throw refuse.badActivity();
  return {
    type: body.type,
    ...(typeof body.text === 'string' && { text: body.text }),
    ...((isRecord(body.value) || typeof body.value === 'string') && { value: body.value }),
    ...(isRecord(body.channelData) && { channelData: body.channelData }),
    ...(typeof body.locale === 'string' && { locale: body.locale.slice(0, 35) }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
