/** Lower case and straight quotes, letter for letter: an offset in it is an offset in the text as typed. */
export const samePlaces = (text: string): string =>
  [...text]
    .map((letter) => {
      const plain = letter.toLowerCase().replace(/[’‘`´]/g, "'");
      return plain.length === letter.length ? plain : letter;
    })
    .join('');

/** Where `stop` first matches at or after `from`; the end of the text when it never does. Trailing blanks are left out. */
export function endOf(text: string, from: number, stop: RegExp): number {
  const found = text.slice(from).search(stop);
  const end = found < 0 ? text.length : from + found;
  return from + text.slice(from, end).trimEnd().length;
}
