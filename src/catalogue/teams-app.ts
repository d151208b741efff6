import { z } from 'zod';

/** The commands of the message extension. The server answers by these ids, so they are fixed. */
export const messageCommandIds = ['checkDraft', 'quickRewrite', 'checkMessage'] as const;
export type MessageCommandId = (typeof messageCommandIds)[number];

/** Words of at most so many characters, as Microsoft's manifest schema allows. */
const words = (atMost: number) => z.string().trim().min(1).max(atMost);

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, 'use a language tag, like "en" or "de-AT"');
const nameSchema = z.strictObject({ short: words(30), full: words(100) });
const descriptionSchema = z.strictObject({ short: words(80), full: words(4000) });
const commandWords = z.strictObject({ title: words(32), description: words(128) });

/** `says` is what Teams sends as if it had been typed, so it has to be something the coach understands. */
const botCommandSchema = z.strictObject({ says: words(32), description: words(128) });

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'use a colour like #8c3b25');

/** How First Person presents itself in Teams. */
export const teamsAppSchema = z.strictObject({
  language: languageTag,
  name: nameSchema,
  developer: words(32),
  description: descriptionSchema,
  accent: colour,
  commands: z.strictObject({
    /** In a chat with the person alone. */
    personal: z.array(botCommandSchema).min(1).max(10),
    /** In a team's channel and in a group chat, after a mention. */
    group: z.array(botCommandSchema).min(1).max(10),
  }),
  messageCommands: z.strictObject({
    checkDraft: commandWords,
    quickRewrite: commandWords.extend({ draft: commandWords }),
    checkMessage: commandWords,
  }),
});
export type TeamsApp = z.infer<typeof teamsAppSchema>;

/**
 * The same in another language, for a file of `content/teams/languages`. What a bot command says stays as it is, for
 * the coach understands English; its description is put beside what it says.
 */
export const teamsLanguageSchema = z.strictObject({
  language: languageTag,
  name: nameSchema,
  description: descriptionSchema,
  commands: z.record(z.string(), words(128)),
  messageCommands: teamsAppSchema.shape.messageCommands,
});
export type TeamsLanguage = z.infer<typeof teamsLanguageSchema>;
