import { z } from 'zod';
import { personaIds } from './persona.js';

/** What a partner in a rehearsal can do with a line. Each answers something; docs/rehearsal.md tells what. */
export const replyActs = [
  // To blame.
  'bristles',
  'denies_always',
  'answers_label',
  'answers_mind_reading',
  'denies_causing',
  'answers_should',
  'meets_threat',
  'answers_why',
  'answers_dig',
  'answers_comparison',
  'answers_accusation',
  // To a statement, or to kindness.
  'hears_statement',
  'takes_noun',
  'mishears',
  'suspects',
  'softens',
  'confirms',
  'takes_apology',
  'apology_not_yet',
  'takes_repair',
  'takes_thanks',
  // To questions.
  'answers_openly',
  'brushes_off',
  'answers_closed',
  'says_how_they_are',
  // To a request, an offer, a yes, a no.
  'agrees',
  'counters',
  'refuses',
  'thinks_it_over',
  'repeats_no',
  'asks_what',
  'takes_offer',
  'declines_offer',
  'glad_of_yes',
  'hears_no',
  // To a limit.
  'hears_limit',
  'pushes_limit',
  'gives_way',
  // To everything else.
  'opens_ear',
  'waits',
  'follows_off_subject',
  'lost',
  'overwhelmed',
  'before_you_go',
  // Their side, and how they get off the subject.
  'tells_fact',
  'tells_grievance',
  'belittles',
  'you_too',
  'other_subject',
  'goes_quiet',
  'puts_off',
  // What they give.
  'half_step',
  'offers',
  'asks_back',
  'says_sorry',
  // What they remember.
  'recalls_label',
  'recalls_promise',
  'recalls_number',
  'recalls_refusal',
  // The end.
  'closes_agreed',
  'closes_later',
  'closes_disagree',
  'closes_limit',
  'walks_off',
] as const;
export type ReplyAct = (typeof replyActs)[number];

/** A tension below 35, below 65, and above. */
export const tensionBands = ['low', 'middle', 'high'] as const;
export type TensionBand = (typeof tensionBands)[number];

/** What a line may have filled in: the person's own noun, the subject, and what the partner remembers. */
export const replySlots = ['noun', 'topic', 'label', 'promise', 'number'] as const;
export type ReplySlot = (typeof replySlots)[number];

const mostWords = 18;
const slotPattern = /\{(\w+)\}/g;

/** Speech, or silence shown as an action in brackets. */
export const partnerLineSchema = z
  .string()
  .min(1)
  .refine((text) => text.split(/\s+/).length <= mostWords, `say it in ${mostWords} words at most`)
  .refine((text) => !/[*_#`[\]]/.test(text), 'write actions in round brackets: (looks at the phone)')
  .refine((text) => /[.?!…)–—]$/.test(text), 'end it as speech ends')
  .refine(
    (text) => [...text.matchAll(slotPattern)].every(([, slot]) => replySlots.some((known) => known === slot)),
    `the slots are ${replySlots.map((slot) => `{${slot}}`).join(', ')}`,
  );

/** What somebody may say. Without `by`, `when`, `place` it fits everybody, any tension, and both places. */
const replyLineSchema = z.strictObject({
  text: partnerLineSchema,
  by: z.array(z.enum(personaIds)).min(1).optional(),
  when: z.array(z.enum(tensionBands)).min(1).max(2).optional(),
  place: z.enum(['home', 'work']).optional(),
  /** Whether a small child says it: `also`, as anybody might, or `only`. A child says nothing without it. */
  child: z.enum(['also', 'only']).optional(),
});
export type ReplyLine = z.infer<typeof replyLineSchema>;

/** All that partners say of their own to one end, whatever the scenario. */
export const replyLinesSchema = z.strictObject({
  act: z.enum(replyActs),
  lines: z.array(replyLineSchema).min(3, 'give at least three ways to say it'),
});
export type ReplyLines = z.infer<typeof replyLinesSchema>;
