import type { CardElement } from '../../card/card-element.js';

/** Teams shows six buttons in a row; what is more than that it hides. */
export const mostInARow = 6;

/** Buttons in as many rows as they need; `more` are properties of the first. */
export function rows(buttons: CardElement[], more: object = {}): CardElement[] {
  const made: CardElement[] = [];
  for (let from = 0; from < buttons.length; from += mostInARow) {
    const actions = buttons.slice(from, from + mostInARow);
    made.push({ type: 'ActionSet', ...(from === 0 ? more : { spacing: 'Small' }), actions });
  }
  return made;
}
