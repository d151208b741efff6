import { fingerprint } from '../../coaching/talk/fingerprint.js';

/** Which messages people sent lately, presses as well: ids and fingerprints, never their words. */
export interface Typed {
  note(conversation: string, id: string | undefined, words: string): void;
  isLatest(conversation: string, id: string | undefined): boolean;
  /** The fingerprint of a message; null when it is not known, or no longer. */
  printOf(conversation: string, id: string | undefined): string | null;
  forget(conversation: string): void;
}

const mostConversations = 10_000;
const mostMessages = 40;

export function createTyped(): Typed {
  const conversations = new Map<string, { id: string; print: string }[]>();
  return {
    note(conversation, id, words) {
      if (!id) return;
      const before = (conversations.get(conversation) ?? []).filter((one) => one.id !== id);
      conversations.delete(conversation);
      conversations.set(conversation, [...before, { id, print: fingerprint(words) }].slice(-mostMessages));
      const [oldest] = conversations.keys();
      if (conversations.size > mostConversations && oldest !== undefined) conversations.delete(oldest);
    },
    isLatest: (conversation, id) => conversations.get(conversation)?.at(-1)?.id === id && id !== undefined,
    printOf: (conversation, id) =>
      conversations.get(conversation)?.find((one) => one.id === id)?.print ?? null,
    forget: (conversation) => void conversations.delete(conversation),
  };
}
