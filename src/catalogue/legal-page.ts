import { z } from 'zod';

const text = z.string().trim().min(1);

/** A text, or one that is true only where the server is: on a person's own computer, or on an organisation's. */
const passage = z.union([text, z.strictObject({ only: z.enum(['this_computer', 'own_server']), text })]);
export type Passage = z.infer<typeof passage>;

/** What a page says under one heading: paragraphs, then points, then help lines where they belong. */
const sectionSchema = z.strictObject({
  heading: text,
  say: z.array(passage).default([]),
  points: z.array(passage).default([]),
  helpLines: z.boolean().default(false),
});

/** A page of its own about the service; `id` is its address, `/privacy`. */
export const legalPageSchema = z.strictObject({
  id: z.enum(['privacy', 'terms']),
  title: text,
  /** The most important of it, for whoever reads no further. */
  lead: passage.array().min(1),
  sections: z.array(sectionSchema).min(1),
  changed: z.string().regex(/^\d{4}-\d\d-\d\d$/, 'write the day as 2026-11-22'),
});
export type LegalPage = z.infer<typeof legalPageSchema>;
