import { z } from 'zod';

export const helpTopics = ['self_harm', 'abuse', 'child', 'stopping', 'emergency'] as const;
export const helpTopicSchema = z.enum(helpTopics);
export type HelpTopic = z.infer<typeof helpTopicSchema>;

/** People who help. `text` says how to write to them; `source` is the site the number is from, `checked` when. */
export const helpLineSchema = z
  .strictObject({
    name: z.string(),
    topics: z.array(helpTopicSchema).min(1),
    phone: z.string().optional(),
    text: z.string().optional(),
    url: z.url().optional(),
    checked: z.string().regex(/^\d{4}-\d\d-\d\d$/, 'write the day as 2026-11-21'),
    source: z.string(),
    /** What is not sure about it yet, for whoever goes through the lines next. Never shown. */
    note: z.string().optional(),
  })
  .refine(({ phone, text, url }) => phone ?? text ?? url, 'give a phone, a text number or an address');
export type HelpLine = z.infer<typeof helpLineSchema>;

/** `locales` are country codes of a locale: "GB" in "en-GB". Exactly one region, `elsewhere`, has none. */
export const helpRegionSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'use lower-case words joined by hyphens'),
  name: z.string(),
  locales: z.array(z.string().regex(/^[A-Z]{2}$/, 'use two capital letters')),
  /** How people say that they are there: "I'm in ..."; lower case. */
  names: z.array(z.string().regex(/^[a-z ]+$/, 'use lower case')).default([]),
  lines: z.array(helpLineSchema).min(2),
});
export type HelpRegion = z.infer<typeof helpRegionSchema>;

export const helpLinesSchema = z.strictObject({
  regions: z
    .array(helpRegionSchema)
    .refine((regions) => regions.some(({ id }) => id === 'elsewhere'), 'there must be a region "elsewhere"'),
});
