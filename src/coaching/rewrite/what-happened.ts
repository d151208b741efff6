import type { Engine } from '../../language/engine.js';
import type { Suggestion } from '../../language/suggestion.js';
import { countWords } from './sixty-words.js';

const longest = 45;
const fewestWords = 3;

/**
 * Suggestions with what happened told first, in the person's own words: "The sink was full again. I'm
 * fed up, and …". Null when the answer is too little to tell, or no suggestion stays free of blame with it.
 */
export function withWhatHappened(
  suggestions: Suggestion[],
  answer: string,
  engine: Engine,
): Suggestion[] | null {
  const told = sentence(answer);
  if (countWords(told) < fewestWords || told.endsWith('?')) return null;
  const joined = suggestions.map((suggestion) => inFront(told, suggestion));
  const sayable = joined.filter(
    ({ text }) => countWords(text) <= longest && !engine.read(text, { relation: 'general' }).blaming,
  );
  return sayable.length > 0 ? sayable : null;
}

function inFront(told: string, suggestion: Suggestion): Suggestion {
  const shift = told.length + 1;
  return {
    ...suggestion,
    text: `${told} ${suggestion.text}`,
    kept: [...suggestion.kept, told],
    slots: suggestion.slots.map((slot) => ({ ...slot, start: slot.start + shift, end: slot.end + shift })),
  };
}

function sentence(answer: string): string {
  const trimmed = answer.trim().replace(/\s+/g, ' ');
  const whole = /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
