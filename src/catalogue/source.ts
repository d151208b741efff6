import { z } from 'zod';

/** An article the coach draws on, with the sections that may be cited. */
export const articleSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  by: z.string(),
  sections: z.array(z.string()).min(1),
});
export type Article = z.infer<typeof articleSchema>;

export const practices = [
  'Gordon',
  'Rosenberg',
  'Gottman',
  'DBT',
  'assertiveness training',
  'crisis support',
  'trauma-informed care',
] as const;

/** Where a piece of advice comes from: a section of an article, or a school of counselling practice. */
export const sourceSchema = z.union([
  z.strictObject({ article: z.string(), section: z.string() }),
  z.strictObject({ practice: z.enum(practices) }),
]);
export type Source = z.infer<typeof sourceSchema>;
