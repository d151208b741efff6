import { type PersonaId, personaIds } from '../../../catalogue/persona.js';
import type { RehearsalTyped } from '../../../catalogue/rehearsal-typed.js';

/** Which way of reacting somebody's words tell of: the one named first; null when they name none. */
export function reactionNamed(
  text: string,
  { reactions }: Pick<RehearsalTyped, 'reactions'>,
): PersonaId | null {
  const said = text.toLowerCase().replace(/’/g, "'");
  const found = personaIds.flatMap((id) =>
    reactions[id].flatMap((words) => {
      const at = new RegExp(`\\b${words}\\b`).exec(said)?.index;
      return at === undefined ? [] : [{ id, at }];
    }),
  );
  return found.sort((one, other) => one.at - other.at)[0]?.id ?? null;
}
