/** Words of the content as Markdown shows them, whatever marks are in them. */
export const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>|#~]/g, '\\$&');

/** Said by somebody: between quotation marks. */
export const quoted = (text: string): string => `“${plain(text)}”`;

export const list = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Blocks with an empty line between; those with nothing in them are left out. */
export const page = (blocks: string[]): string => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;

/** "negated_blame", "told-as-a-story": an id as words. */
export const spelledOut = (id: string): string => id.replace(/[-_]/g, ' ');

/** "own feeling" → "Own feeling". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
