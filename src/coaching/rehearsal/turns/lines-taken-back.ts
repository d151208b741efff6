const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const asked =
  /^(?:(?:please|can (?:i|we)|let me) )?(?:take back|go back|back|undo|rewind)(?: by| the last| my last)? (\d{1,2}|[a-z]+)(?: (?:lines?|turns?|steps?))?$/;

/** How many lines "take back three" means; null when it says no number. */
export function linesTakenBack(text: string): number | null {
  const said = text
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .trim();
  const [, count = ''] = asked.exec(said) ?? [];
  const number = /^\d+$/.test(count) ? Number(count) : numbers.indexOf(count) + 1;
  return number > 0 ? number : null;
}
