/** What was typed as words alone: lower case, without apostrophes, marks and emoji, one space between. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
