import type { Activity } from 'botbuilder';

/** Bytes of a message that Teams still takes is 40 KB; the connector adds names and ids of its own. */
export const largestMessage = 38 * 1024;

export const sizeOf = (activity: Partial<Activity>): number => Buffer.byteLength(JSON.stringify(activity));

export const fits = (activity: Partial<Activity>): boolean => sizeOf(activity) <= largestMessage;

/** A long text in parts that each fit, cut between lines where there are any. */
export function parts(words: string, longest: number): string[] {
  const made: string[] = [];
  let rest = words;
  while (Buffer.byteLength(rest) > longest) {
    const most = Buffer.from(rest)
      .subarray(0, longest)
      .toString()
      .replace(/\uFFFD+$/, '').length;
    const lineEnd = rest.lastIndexOf('\n', most);
    const cut = lineEnd > most / 2 ? lineEnd + 1 : most;
    made.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...made, rest];
}
