/** "How do I tell my boss that …", "I want to tell her to …": asked of the coach; what follows is the message. */
const asking =
  /^\W*(?:(?:hi|hello|hey|ok|so|well|please)\W+)?(?:how (?:do|can|should|would|could) i|(?:can|could|will|would) you (?:please )?help me (?:to )?|(?:please )?help me (?:to )?|i(?:['’]d| would)? (?:just )?(?:want|need|like|have) to) ?(?:tell|say to|let|make it clear to) (?<whom>[^,;.!?]{2,40}?) (?:know )?(?:that|to|how|,) (?<words>.+)$/is;

/**
 * The message in a question about how to word it, and to whom it goes in the person's words. Null when nothing of
 * the kind is asked, or when the words are already said to the other ("I want to tell you that …").
 */
export function askedToWord(text: string): { words: string; whom: string } | null {
  const { whom = '', words = '' } = asking.exec(text)?.groups ?? {};
  if (whom === '' || /\b(?:you|u)\b/i.test(whom)) return null;
  return { words: words.trim(), whom };
}
