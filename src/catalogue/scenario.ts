import { z } from 'zod';
import { isWork, relationSchema } from './relation.js';
import { partnerLineSchema } from './reply-line.js';

/** Words as people count them: a dash or a row of dots is none. */
export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const words = (fewest: number, most: number) =>
  z
    .string()
    .trim()
    .refine((text) => wordCount(text) >= fewest, `give at least ${fewest} words`)
    .refine((text) => wordCount(text) <= most, `give at most ${most} words`);

const spoken = partnerLineSchema.refine((text) => !text.includes('{'), 'a scene has its own words, no slots');
const two = z.array(spoken).length(2, 'give two of them');

/** What the partner will do of their own accord, and what it hangs on: said in one breath. */
const offerSchema = z
  .strictObject({ text: spoken, condition: spoken })
  .refine(({ text, condition }) => wordCount(`${text} ${condition}`) <= 18, 'give at most 18 words in all');

/**
 * A scene to rehearse: who the listener is, what they will say for their side, and how a person might put theirs.
 * The partner's lines are said word for word; `situation` is told to the person before it begins.
 */
export const scenarioSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/, 'use lower-case words joined by hyphens'),
    title: words(1, 6),
    relation: relationSchema,
    /** Their first name. */
    partner: z.string().regex(/^\p{Lu}[\p{L}'’-]+$/u, 'give one first name'),
    place: z.enum(['home', 'work']),
    /** For a subject in the person's own words: the partner's lines are true of anything. */
    own: z.boolean().default(false),
    /** The partner is a small child: of the lines that suit anybody they say only those a child would say. */
    young: z.boolean().default(false),
    situation: words(8, 40),
    /** Fits after "about": "the kitchen". */
    topic: words(1, 4),
    /** Words, as in a dictionary, that show that a line is about the topic. */
    topicWords: z.array(z.string().regex(/^[a-z]+$/, 'give one lower-case word')).min(6),
    /** What is so for the partner, from what they say first to what is hardest to say. */
    facts: z
      .array(spoken.refine((text) => wordCount(text) <= 16, 'give at most 16 words'))
      .length(3, 'give exactly three facts'),
    /** What the partner holds against the person. */
    grievance: spoken,
    belittles: two,
    youToo: two,
    otherSubject: two,
    /** When they begin to feel heard: less than an agreement, more than nothing. */
    halfStep: two,
    offers: z.array(offerSchema).length(2, 'give two of them'),
    /** Not what was asked, something else that would help. */
    counters: two,
    refusals: two,
    agrees: two,
    asksBack: two,
    /** What the person can say that may well be heard; each stands by itself. */
    well: z.strictObject({
      statement: words(8, 30),
      /** One of their facts in other words. */
      reflects: words(3, 20),
      asks: words(3, 20).endsWith('?', 'end with a question mark'),
      validates: words(3, 20),
      /** One thing, soon. */
      requests: words(4, 25),
      /** What the person will do, or won't: nothing the partner has to agree to. */
      limit: words(5, 30),
      apologises: words(3, 25),
    }),
    /** What would start an argument, each in another way. */
    badly: z.array(words(2, 25)).length(3, 'give three of them'),
  })
  .refine(({ relation, place, own }) => own || isWork(relation) === (place === 'work'), {
    path: ['place'],
    message: 'a colleague is met at work, and everybody else at home',
  });
export type Scenario = z.infer<typeof scenarioSchema>;

/** Everything the partner of a scene may say, in the order of the file. */
export const partnerLines = (scene: Scenario): string[] => [
  ...scene.facts,
  scene.grievance,
  ...scene.belittles,
  ...scene.youToo,
  ...scene.otherSubject,
  ...scene.halfStep,
  ...scene.offers.flatMap(({ text, condition }) => [text, condition]),
  ...scene.counters,
  ...scene.refusals,
  ...scene.agrees,
  ...scene.asksBack,
];
