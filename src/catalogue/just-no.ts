import { z } from 'zod';
import { relationSchema } from './relation.js';
import { sourceSchema } from './source.js';
import { typedSchema } from './typed.js';

/** Who asked: at home, a child, somebody at work, or somebody above. What is missing is said as at home. */
export const askerPlaces = ['home', 'child', 'work', 'up'] as const;
export type AskerPlace = (typeof askerPlaces)[number];

/** How what was asked is named: something I'd do, they'd do, or others would (“your friend to move in”), or a thing. */
export const askedForms = ['deed', 'theirs', 'others', 'thing'] as const;
export type AskedForm = (typeof askedForms)[number];

const forms = z.strictObject({
  deed: z.string().includes('{words}'),
  theirs: z.string().includes('{words}'),
  others: z.string().includes('{words}'),
  thing: z.string().includes('{words}'),
});

/** `push` is for when they ask again; to somebody above it asks what can be moved. */
const noes = z.strictObject({ warm: z.string(), plain: z.string(), push: z.string() });

/** Noes that fit whatever was asked, the shortest first. */
const otherNoes = z.array(z.string()).min(2);

const kindSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'use lower-case words joined by hyphens'),
  /** My body, my private things, contact: it needs no softening (COACHING §3). */
  limit: z.boolean().default(false),
  /** Regular expressions on what was asked, as it is named to whoever asked; none fits everything. */
  match: z.array(z.string()).default([]),
  /** Where it fits only something I would do. */
  mine_only: z.boolean().default(false),
  says: z.strictObject({
    home: noes,
    child: noes.optional(),
    work: noes.optional(),
    up: noes.optional(),
  }),
});
export type NoKind = z.infer<typeof kindSchema>;

/**
 * Short refusals without reasons. In a no, `{wont}`, `{cant}`, `{dont_want}`, `{may_not}` and `{wait}` stand for a whole
 * clause, "I won't lend you money". `things`: a thing as something I'd do: "money" → "give you money".
 */
export const justNoSchema = z.strictObject({
  sources: z.array(sourceSchema).min(1),
  wordings: z.strictObject({ wont: forms, cant: forms, dont_want: forms, may_not: forms, wait: forms }),
  things: z.array(z.strictObject({ match: z.string(), deed: z.string().includes('{words}') })),
  kinds: z.array(kindSchema).min(1),
  /** For who wants another no than those on the card, by who asked; `limit` for what needs no softening. */
  others: z.strictObject({
    limit: otherNoes,
    home: otherNoes,
    child: otherNoes,
    work: otherNoes,
    up: otherNoes,
  }),
  /** What is typed below a no, in the notation of heard.yaml. */
  typed: z.strictObject({
    another: typedSchema,
    guilty: typedSchema,
    reason: typedSchema,
    rather_yes: typedSchema,
  }),
  /** What people say to get a yes after all, and the next line; `up` is said to somebody above. */
  pushes: z.array(z.strictObject({ they: z.string(), line: z.string(), up: z.string().optional() })).min(1),
  /** What people tell, and what they may say to it. */
  examples: z.array(
    z.strictObject({
      told: z.string(),
      relation: relationSchema.optional(),
      warm: z.string().optional(),
      plain: z.string(),
      push: z.string().optional(),
    }),
  ),
});
export type JustNoContent = z.infer<typeof justNoSchema>;
