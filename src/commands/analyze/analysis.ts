import { z } from 'zod';
import { relations } from '../../catalogue/relation.js';
import type { Engine } from '../../language/engine.js';
import type { Reading } from '../../language/reading.js';
import type { Suggestion } from '../../language/suggestion.js';

/** One message to analyse. Keys beyond these are not looked at, so that labelled sets can be piped in. */
export const messageSchema = z.object(
  {
    id: z.union([z.string(), z.number()], { error: 'must be a string or a number' }),
    text: z.string({ error: 'must be a string' }),
    relation: z
      .enum(relations, { error: `must be one of ${relations.join(', ')}` })
      .nullish()
      .transform((relation) => relation ?? undefined),
  },
  { error: 'must be an object like {"id": "1", "text": "…"}' },
);
export type Message = z.infer<typeof messageSchema>;

/** Reads and rewrites one message. Where there is danger nothing is rewritten, whatever the engine offers. */
export function analyse(engine: Engine, message: Pick<Message, 'text' | 'relation'>) {
  const reading = engine.read(message.text, { relation: message.relation });
  return { reading, suggestions: reading.safety ? [] : engine.suggest(reading) };
}

/** The analysis as other programs read it: exactly these keys. */
export function asRow(id: Message['id'], reading: Reading, suggestions: Suggestion[]) {
  const { text, blaming, score, findings, fine, safety } = reading;
  return {
    id,
    text,
    blaming,
    score,
    findings: findings.map(({ pattern, rule, severity, start, end, text }) => ({
      pattern,
      rule,
      severity,
      start,
      end,
      text,
    })),
    fine: fine.map(({ kind, start, end }) => ({ kind, start, end })),
    suggestions: suggestions.map(({ style, text, guessed }) => ({ style, text, guessed })),
    safety: safety && { kind: safety.kind, level: safety.level },
  };
}
