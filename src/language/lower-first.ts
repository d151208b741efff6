/** The same words with a small letter first, to stand behind others. */
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
