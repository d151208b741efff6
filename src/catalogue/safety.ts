import { z } from 'zod';
import { helpTopicSchema } from './help-line.js';
import { relationSchema } from './relation.js';
import { typedSchema } from './typed.js';

/** What danger may be of. The ids are fixed: other programs read them. */
export const safetyKinds = ['self_harm', 'violence', 'abuse', 'child_harm', 'work_harm', 'coercion'] as const;
export const safetyKindSchema = z.enum(safetyKinds);

/**
 * One sign of danger. `match` and `unless` are phrases as language/safety/phrase.ts reads them; `unless` is
 * tested on the clause around the words that matched. `answer` names what is said, when it is not what the
 * kind says.
 */
export const safetyRuleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'use lower-case words joined by hyphens'),
  kind: safetyKindSchema,
  level: z.enum(['clear', 'unclear']),
  answer: z.string().optional(),
  /** Asked about however harmless the message sounds as a whole. */
  firm: z.boolean().default(false),
  /** To these listeners it is no sign: a parent may set limits that a partner may not. */
  not_to: z.array(relationSchema).default([]),
  /** Only to these listeners it is a sign; empty: to anyone. */
  only_to: z.array(relationSchema).default([]),
  /** Only a sign when the message says nothing else: beside other sentences it is about what they say. */
  alone: z.boolean().default(false),
  match: z.array(z.string()).default([]),
  /** Instead of an order: lists of phrases, each of which must stand somewhere in the same sentence. */
  together: z.array(z.array(z.string()).min(2)).default([]),
  unless: z.array(z.string()).default([]),
  /** As `unless`, but looked for in the whole message: "you're eleven" two sentences later still tells who is spoken to. */
  unless_anywhere: z.array(z.string()).default([]),
  flag: z.array(z.string()).min(1, 'give at least one sentence it must catch'),
  pass: z.array(z.string()).default([]),
});
export type SafetyRule = z.infer<typeof safetyRuleSchema>;

export const safetyRulesSchema = z.strictObject({ rules: z.array(safetyRuleSchema).min(1) });

/** How danger is spelt when people type it in a hurry, in hiding, or past a filter, and the word sets of the rules. */
export const safetyWordsSchema = z.strictObject({
  spelling: z.record(z.string(), z.string()),
  /** Words looked for even with a letter lost, doubled or swapped. */
  mistyped: z.array(z.string()),
  /** Where these words stand in a clause, the danger is in a story, a game or a saying. */
  elsewhere: z.array(z.string()),
  /** Everyday doings in a sentence with which an unclear sign is none; a clear one stands all the same. */
  everyday: z.array(z.string()),
  /** Words that may stand anywhere and change nothing: a sentence is read with and without them. */
  fillers: z.array(z.string()),
  sets: z.record(z.string().regex(/^[a-z-]+$/), z.string()),
});
export type SafetyWords = z.infer<typeof safetyWordsSchema>;

const variants = z.array(z.string().min(1)).min(1, 'give at least one way to say it');

/** A plain question with its buttons. `safe` is the answer that means no danger: to "Are you safe?" it is yes. */
const questionSchema = z.strictObject({
  ask: variants,
  safe: z.enum(['yes', 'no']),
  yes: z.string(),
  no: z.string(),
  not_sure: z.string().default('Not sure'),
});
export type SafetyQuestion = z.infer<typeof questionSchema>;

const answerSchema = z.strictObject({
  /** What is said when the sign is clear, line by line. */
  say: z.array(z.string()).min(1),
  /** `stop`: coaching stops until two plain answers in separate checks; `decline`: these words are not polished, other help is offered. */
  stance: z.enum(['stop', 'decline']),
  /** Help lines shown, by topic, in this order. */
  lines: z.array(helpTopicSchema),
  /** The question of an unclear sign. */
  question: questionSchema.optional(),
  /** The question of the checks after a clear sign, when it is another one. */
  check: questionSchema.optional(),
  /** True when a plain answer holds for the rest of the talk: the same words are not asked about again. */
  once: z.boolean().default(false),
  /** Sentences to start from instead. */
  instead: z.array(z.string()).default([]),
  /** What is said when they ask further about words that were declined. */
  asked_further: z.strictObject({ why: variants, nicely: variants }).optional(),
});
export type SafetyAnswer = z.infer<typeof answerSchema>;

/** What is said when there are signs of danger, and while coaching is stopped. */
export const safetyAnswersSchema = z.strictObject({
  answers: z.record(z.string(), answerSchema),
  words: z.strictObject({
    unclear: variants,
    unclear_again: variants,
    unclear_safe: variants,
    unanswered: variants,
    later: variants,
    later_safe: variants,
    stopped: variants,
    joking: variants,
    fine: variants,
    check: variants,
    first_safe: variants,
    second_safe: variants,
    danger: variants,
    not_sure: variants,
    arrived: variants,
    declined_again: variants,
    help: variants,
    where: variants,
  }),
  buttons: z.strictObject({ help: z.string(), elsewhere: z.string(), leave: z.string() }),
  /** Whole answers as people type them, folded: lower case, no punctuation. */
  heard: z.strictObject({
    yes: z.array(z.string()),
    no: z.array(z.string()),
    not_sure: z.array(z.string()),
    fine: z.array(z.string()),
    joking: z.array(z.string()),
    help: z.array(z.string()),
    /** "I'm safe": plain to a question that asks just that, no plain answer to any other. */
    safe: z.array(z.string()),
    unsafe: z.array(z.string()),
  }),
  /** Asked right after words were declined: why, or how to say it all the same. */
  asked_further: z.strictObject({ why: typedSchema, nicely: typedSchema }),
});
export type SafetyAnswers = z.infer<typeof safetyAnswersSchema>;
