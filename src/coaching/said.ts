/** What a person just did, whatever channel it came by. `card` is the card a press or an input belongs to. */
export type Said =
  | { kind: 'arrived' }
  /** `instead`: in place of what was typed last, which was changed afterwards. */
  | { kind: 'typed'; text: string; instead?: true }
  /** Nobody said anything for as long as a flow had asked to wait. */
  | { kind: 'waited' }
  /** Copied words the coach offered, on the person's own screen. */
  | { kind: 'took'; draft: string; way: string }
  /** Deleted a message. `print`: the fingerprint of its words. */
  | { kind: 'took_back'; print: string }
  | { kind: 'pressed'; action: string; value: Record<string, string>; inputs: Record<string, string> };

/** Every word of it that the person wrote themselves: what the safety screen reads. */
export function wordsOf(said: Said): string[] {
  if (said.kind === 'typed') return [said.text];
  if (said.kind === 'pressed') return Object.values(said.inputs);
  return [];
}
