import { z } from 'zod';
import type { Said } from '../../coaching/said.js';

const took = z.object({ took: z.object({ draft: z.string(), way: z.string() }) });
const press = z.object({ action: z.string(), value: z.record(z.string(), z.string()).default({}) });

/** What a press on one of our cards says, from the data it carries; null for data that no card here makes. */
export function saidByPress(data: unknown): Said | null {
  const taken = took.safeParse(data);
  if (taken.success) return { kind: 'took', ...taken.data.took };
  const pressed = press.safeParse(data);
  if (!pressed.success) return null;
  const { action: _, value: __, ...rest } = data as Record<string, unknown>;
  const inputs = Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return { kind: 'pressed', ...pressed.data, inputs };
}
