const forWords =
  /\bhow (?:do|can|could|should|would|to)\b.*\b(?:say|tell|ask|bring|raise|talk|speak|explain|answer|mention|feedback)\b/i;

/** Whether a question is after words for somebody, "how do I tell her?": no article may know, and words can be found. */
export const asksForWords = (question: string): boolean => forWords.test(question);
