/** What somebody tells, without the words that only lead up to it (`lead`), with straight quotes and a capital "I". */
export const plainTelling = (text: string, lead: RegExp): string =>
  text
    .trim()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s.!]+$/, '')
    .replace(lead, '')
    .replace(/\bi\b(?=['’ ]|$)/g, 'I');
