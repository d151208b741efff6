import type { Storage } from 'botbuilder';
import { z } from 'zod';
import { outcomes } from '../catalogue/outcome.js';
import type { Kept } from '../coaching/kept/kept.js';
import { manners, newMannerCounts } from '../coaching/settings/manner.js';
import { newSettings, switches } from '../coaching/settings/settings.js';
import { type Draft, isDraft } from '../coaching/talk/draft.js';

const reminder = z.object({ at: z.string(), asked: z.string().optional() });
const savedSchema = z.object({
  id: z.string(),
  text: z.string(),
  at: z.string(),
  name: z.string().optional(),
  putOff: reminder.optional(),
  copied: reminder.optional(),
  went: z.object({ how: z.enum(outcomes), at: z.string() }).optional(),
});

/** What was written before a switch or a count existed is read with that switch off, and none counted. */
const keptSchema = z.object({
  since: z.string(),
  made: z.number(),
  saved: z.array(savedSchema),
  settings: z.record(z.enum(switches), z.boolean()).catch(newSettings()),
  taken: z.record(z.enum(manners), z.number()).catch(newMannerCounts()),
  lessons: z.record(z.string(), z.string()).catch({}),
  drafts: z.array(z.custom<Draft>(isDraft)).catch([]),
});

/** What is kept about a person, and the storage's mark of the version that was read. */
export interface Person {
  kept: Kept;
  eTag: string | undefined;
}

/** The people who said "remember me here". Nobody else has a record, not even an empty one. */
export interface People {
  find(id: string): Promise<Person | null>;
  /** @throws when another process wrote in between: then nothing is written. */
  keep(id: string, kept: Kept, eTag?: string): Promise<void>;
  erase(id: string): Promise<void>;
}

const key = (id: string): string => `people/${id}`;

/** People on any botbuilder storage. */
export function peopleIn(storage: Storage): People {
  return {
    async find(id) {
      const item = (await storage.read([key(id)]))[key(id)];
      if (item === undefined || item === null) return null;
      return { kept: keptSchema.parse(item), eTag: item.eTag };
    },
    async keep(id, kept, eTag) {
      await storage.write({ [key(id)]: eTag === undefined ? { ...kept } : { ...kept, eTag } });
    },
    async erase(id) {
      await storage.delete([key(id)]);
    },
  };
}
