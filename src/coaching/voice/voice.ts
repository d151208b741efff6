import type { PhraseFile } from '../../catalogue/phrase.js';
import { type PhraseId, phraseIds } from './phrase-id.js';

/** What the coach said lately. Small and JSON-able; lines are kept as hashes, because they may quote the person. */
export interface LineMemory {
  turn: number;
  recent: { turn: number; phrase: PhraseId; variant: number; hash: number }[];
}

export const newLineMemory = (): LineMemory => ({ turn: 0, recent: [] });

export type Values = Record<string, string>;

/** How the coach puts things: every phrase has variants, and a line just said is not said again. */
export interface Voice {
  /** A fresh variant if there is one, else the one said longest ago. */
  say(phrase: PhraseId, values?: Values): string;
  /** A fresh variant of the first phrase that has one; when none has, the first phrase's said longest ago. */
  sayFirstFresh(phrases: [PhraseId, ...PhraseId[]], values?: Values): string;
  /** A fresh variant, or null: for lines that may as well be left out. */
  sayIfFresh(phrase: PhraseId, values?: Values): string | null;
  /** A name that never varies: buttons and headings. */
  label(phrase: PhraseId, values?: Values): string;
}

export type Lines = Record<PhraseId, string[]>;

/** No line comes twice within so many turns while there is another way to say it (COACHING §7.5). */
export const turnsBeforeRepeating = 20;

/** @throws when a phrase that the code says is missing from content, naming all that are. */
export function compileLines(files: PhraseFile[]): Lines {
  const found = new Map(
    files.flatMap(({ about, lines }) =>
      Object.entries(lines).map(([name, variants]) => [`${about}.${name}`, variants] as const),
    ),
  );
  const missing = phraseIds.filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`content/phrases lacks ${missing.join(', ')}`);
  return Object.fromEntries(phraseIds.map((id) => [id, found.get(id)])) as Lines;
}

/**
 * Speaks from `lines` and notes in `memory`, which it changes, what was said. `plain`: of the ways that are fresh,
 * the shortest.
 */
export function createVoice(lines: Lines, memory: LineMemory, plain = false): Voice {
  const said = (phrase: PhraseId, variant: number): number =>
    memory.recent.findLast((line) => line.phrase === phrase && line.variant === variant)?.turn ?? -1;

  const pick = (phrase: PhraseId, values: Values, mustBeFresh: boolean): string | null => {
    const recently = new Set(memory.recent.filter(isRecent(memory)).map((line) => line.hash));
    const variants = lines[phrase]
      .map((template, variant) => ({ variant, text: fill(template, values), last: said(phrase, variant) }))
      .sort((a, b) => a.last - b.last || a.variant - b.variant);
    const unsaid = variants.filter(({ text }) => !recently.has(hashOf(text)));
    if (plain) unsaid.sort((a, b) => a.text.length - b.text.length);
    const [fresh] = unsaid;
    const chosen = fresh ?? (mustBeFresh ? undefined : variants[0]);
    if (!chosen) return null;
    const line = { turn: memory.turn, phrase, variant: chosen.variant, hash: hashOf(chosen.text) };
    memory.recent = [...memory.recent.filter(isRecent(memory)), line];
    return chosen.text;
  };
  return {
    say: (phrase, values = {}) => pick(phrase, values, false) ?? '',
    sayIfFresh: (phrase, values = {}) => pick(phrase, values, true),
    sayFirstFresh(phrases, values = {}) {
      for (const phrase of phrases) {
        const fresh = pick(phrase, values, true);
        if (fresh !== null) return fresh;
      }
      return pick(phrases[0], values, false) ?? '';
    },
    label: (phrase, values = {}) => fill(lines[phrase][0] ?? '', values),
  };
}

const isRecent = (memory: LineMemory) => (line: { turn: number }) =>
  memory.turn - line.turn < turnsBeforeRepeating;

const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
