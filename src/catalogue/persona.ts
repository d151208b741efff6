import { z } from 'zod';

/** How people tend to react when something hard is said to them. These ids are fixed: other programs read them. */
export const personaIds = [
  'defensive',
  'dismissive',
  'withdrawn',
  'hot-tempered',
  'anxious',
  'warm',
  'busy',
] as const;
export type PersonaId = (typeof personaIds)[number];

/** Kinds of act that move a person: each persona weighs them in its own way. */
export const moverIds = [
  'blame',
  'statement',
  'listening',
  'warmth',
  'request',
  'limit',
  'silence',
  'drift',
] as const;
export type MoverId = (typeof moverIds)[number];

/** What a persona does now and then instead of answering; the conversation's own rules say when it may. */
export const habitIds = ['belittles', 'you_too', 'other_subject', 'goes_quiet', 'puts_off'] as const;
export type HabitId = (typeof habitIds)[number];

const level = z.number().min(0).max(100);
const chance = z.number().min(0).max(1);

/** One way of reacting. Levels run from 0 to 100, chances from 0 to 1; a weight of 1 is how most people are moved. */
export const personaSchema = z.strictObject({
  id: z.enum(personaIds),
  name: z.string().min(1),
  /** Where it stands when people choose. */
  order: z.int().min(1),
  /** One sentence, shown to the person who chooses. */
  description: z.string().min(1),
  start: z.strictObject({ tension: level, heard: level, openness: level }),
  weights: z.record(z.enum(moverIds), z.number().min(0).max(2)),
  habits: z.record(z.enum(habitIds), chance),
  /** How likely a neutral line is once heard as blame. */
  mishears: chance,
  /** How likely the first kind line earns suspicion. */
  suspects: chance,
  /** How likely a request that was well asked still gets no. */
  saysNo: chance,
  /** How likely a limit is pushed the first time. */
  pushes: chance,
  /** How likely it is to be forgiven at once, when somebody says sorry. */
  forgives: chance,
  /** Words in one reply at most. */
  mostWords: z.int().min(4).max(18),
  /** The tension at which it leaves; above 100: never. */
  walksOffAt: z.number().min(60).max(120),
});
export type Persona = z.infer<typeof personaSchema>;
