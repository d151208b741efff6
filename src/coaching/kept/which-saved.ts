import { plainWords } from '../plain-words.js';
import type { SavedWords } from './kept.js';

const nths = ['(?:first|1|latest|newest|top)', '(?:second|2)', '(?:third|3)', '(?:fourth|4)', '(?:fifth|5)'];
const last = /^(?:last|oldest|bottom)$/;
/** How pointing at one of several begins: nothing else may delete what can't be brought back. */
const pointing = new RegExp(
  `^(?:(?:please|can|could|you|i|want|to|id|like) )*(?:delete|remove|rename|name|get rid of|throw away|the|about|number|my|${nths.join('|')}|last|oldest)\\b`,
);
/** What says that something is to be done, and not with which. */
const notNaming =
  /\b(?:please|can|could|you|i|want|id|like|delete|remove|rename|name|throw|away|get|rid|of|it|this|that|the|one|my|saved|words|statement|about|with|number|from|list|to|as|into)\b/g;

/**
 * Which of the saved words are meant: "the second one", "delete the one about the dishes". Null when it is not said,
 * or not clear. `saved`: as they are listed.
 */
export function whichSaved(typed: string, saved: readonly SavedWords[]): SavedWords | null {
  const said = plainWords(typed);
  if (!pointing.test(said)) return null;
  const naming = said.replace(notNaming, ' ').trim().split(/\s+/).filter(Boolean);
  if (naming.length === 0) return null;
  const place = naming.join(' ');
  if (last.test(place)) return saved.at(-1) ?? null;
  const nth = nths.findIndex((name) => new RegExp(`^${name}$`).test(place));
  if (nth >= 0) return saved[nth] ?? null;
  const [found, ...others] = saved.filter(({ text, name }) => {
    const words = plainWords(`${name ?? ''} ${text}`).split(' ');
    return naming.every((word) => words.includes(word));
  });
  return found && others.length === 0 ? found : null;
}

/** The name in "rename the second one to the birthday talk"; null when none is given. */
export const newNameIn = (typed: string): string | null =>
  /^(?:please )?(?:rename|name)\b.*? (?:to|as|into) (?<name>.+)$/i.exec(typed.trim())?.groups?.name ?? null;
