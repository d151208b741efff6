const politely =
  /^(?:(?:can|could|would) (?:you|u) (?:please )?(?:tell me|explain|say(?= (?:what|how|why|when|where|which|whether|if)\b))|do (?:you|u) know|please (?:tell me|explain)|(?:i want|id like|i would like) to (?:know|ask|learn)|(?:tell me about|explain|question))[ ,:]*/;
const opening =
  /^(?:how (?:do|can|should|could|would|does|to|long|often|much)|what (?:is|are|s|does|do|makes|should|can|if|to|counts)|whats|why (?:is|are|do|does|should|would)|when (?:is|should|do|to)|is (?:it|there|this|that|trust|couples)|are (?:there|i)|can (?:i|a|we|trust|people|one)|do (?:i|people|we)|does (?:it|trust|couples|therapy)|should (?:i|we|people)|which|where (?:do|can|should))\b/;
/** Asked of somebody, or about what somebody always does: those are words to work on. */
const someones =
  /^(?:why|what) (?:is|are|do|does|would|should)(?:nt)? (?:he|she|they|you|u)\b|^what(?:s| is| was)? (?:wrong|the matter|up|going on) with|\b(?:your|yours|youre|youve|youll|ur)\b/;

/**
 * Whether a message asks the coach something ("how do I rebuild trust?"), and is not something to say to somebody
 * ("why do you never call?"). The question without its polite beginning, or null.
 */
export function questionIn(text: string): string | null {
  const plain = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim();
  if (plain.length > 200) return null;
  const question = plain.replace(politely, '');
  const explicit = question !== plain;
  if (!explicit && !opening.test(question)) return null;
  return someones.test(question) || /\byou\b/.test(question) ? null : question;
}
