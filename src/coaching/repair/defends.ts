const opening =
  /^(?:(?:yes|yeah|yep|ok|okay|sure|well|i know|fine|right|no|and|though)[ ,.!…]+)*(?:but|except|although|it'?s only because|only because|because)\b/i;
const theirPart =
  /\b(?:(?:he|she|they) (?:started|provoked|deserved|had it coming|asked for it|did it first|made me|drove me|pushed me|was (?:asking|winding)|does it (?:too|all)|never (?:says?|apologi)|(?:also|always) )|(?:his|her|their) (?:own )?fault|not (?:only|just|all) (?:me|my fault)|what about (?:him|her|them|what)|wasn'?t (?:my fault|only me)|why (?:should|do) i)/i;

/** "But she started it": their own part set against the other's. */
export const defends = (text: string): boolean => {
  const plain = text.trim().replace(/[’‘]/g, "'");
  return opening.test(plain) || theirPart.test(plain);
};
