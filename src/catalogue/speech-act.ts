import { z } from 'zod';
import { patternIds } from './pattern.js';

/** What a line of the person does, beside the thirteen blame patterns. One line often does several. */
export const speechActs = [
  'observation',
  'feeling',
  'need',
  'request',
  'reflects',
  'asks_openly',
  'asks_closed',
  'asks_after',
  'validates',
  'apologises',
  'repairs',
  'thanks',
  'agrees',
  'refuses',
  'offers',
  'sets_limit',
  'threatens',
  'sarcasm',
  'asks_to_talk',
  'silence',
  'off_subject',
  'drops',
  'postpones',
  'ends',
] as const;
export type SpeechAct = (typeof speechActs)[number];

export const actIds = [...speechActs, ...patternIds] as const;
export type ActId = (typeof actIds)[number];

/**
 * How a speech act is heard where the language engine does not tell. `match` and `unless`: regular expressions on the
 * line made plain (lower case, straight apostrophes, spelling mended); `whole`: they must match all of it.
 */
export const speechActsSchema = z.strictObject({
  /** Nouns too thin to be taken up: "thing", "way". */
  thin_nouns: z.array(z.string()).min(1),
  cues: z.array(
    z.strictObject({
      act: z.enum(speechActs),
      whole: z.array(z.string()).default([]),
      match: z.array(z.string()).default([]),
      unless: z.array(z.string()).default([]),
      find: z.array(z.string()).min(1, 'give at least one line it must be heard in'),
      miss: z.array(z.string()).default([]),
    }),
  ),
});
export type SpeechActs = z.infer<typeof speechActsSchema>;
export type SpeechActCue = SpeechActs['cues'][number];
