const most = 0.6;

/**
 * Whether most letters of a text are capitals: then they say nothing about names, only about the volume. A text of
 * `tooFew` letters or less is never held to be.
 */
export function isMostlyCapitals(text: string, tooFew: number): boolean {
  const capitals = count(text, /\p{Lu}/gu);
  // Most texts have hardly any, and need not have their letters counted.
  if (capitals <= tooFew * most) return false;
  const letters = count(text, /\p{L}/gu);
  return letters > tooFew && capitals > letters * most;
}

const count = (text: string, letter: RegExp): number => text.match(letter)?.length ?? 0;
