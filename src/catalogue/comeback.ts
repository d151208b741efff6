import { z } from 'zod';
import { patternIds } from './pattern.js';
import { relationSchema } from './relation.js';
import { sourceSchema } from './source.js';

const places = z.strictObject({
  home: z.string().min(1),
  child: z.string().min(1).optional(),
  work: z.string().min(1).optional(),
});

/**
 * Something people answer when they hear something hard, and a calm next line. `heard`: regular expressions on what a
 * person types about it ("what if she laughs"). `after`: the patterns that call for it, likeliest when first in its
 * list; `to`: the listeners who are given to it. Without either it may come from anybody.
 */
export const comebackSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'use lower-case words joined by hyphens'),
  says: places,
  line: places,
  heard: z.array(z.string()).min(1),
  after: z.array(z.enum(patternIds)).default([]),
  to: z.array(relationSchema).default([]),
  source: sourceSchema,
  examples: z.array(z.string()).min(1, 'give at least one way people ask about it'),
});
export type Comeback = z.infer<typeof comebackSchema>;
