import { z } from 'zod';
import { personaIds } from './persona.js';

/** What somebody means who types to the coach, not to the partner, while a rehearsal is set up, played or over. */
export const rehearsalTypedIds = [
  'take_back',
  'hints',
  'stop',
  'tips_off',
  'tips_on',
  'real',
  'both',
  'start_over',
  'say_first',
  'say_second',
  'say_third',
  'again',
  'go_on',
  'leave',
  'surprise',
  'easier',
  'usual',
  'harder',
] as const;
export type RehearsalTypedId = (typeof rehearsalTypedIds)[number];

/** `said`: phrases in the notation of heard.yaml. `reactions`: words looked for when it is asked how somebody takes it. */
export const rehearsalTypedSchema = z.strictObject({
  said: z.record(
    z.enum(rehearsalTypedIds),
    z
      .array(z.string().regex(/^[a-z0-9 ()|]+( \*)?$/, 'use lower-case words; (one|other), * at the end'))
      .min(1),
  ),
  reactions: z.record(z.enum(personaIds), z.array(z.string().min(1)).min(1)),
});
export type RehearsalTyped = z.infer<typeof rehearsalTypedSchema>;
