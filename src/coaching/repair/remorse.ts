/** "I feel terrible", "I'm so ashamed": how they are about what they did. */
export const remorse =
  /\b(?:i(?:['’]?m| am)? ?(?:feel|felt|feeling)? ?(?:so |really |just |very |pretty |absolutely )*(?:terrible|awful|bad|guilty|ashamed|horrible|sorry|gutted|regret|rotten)|i regret|i wish i hadn['’]?t|i shouldn['’]?t have|i feel like a)\b/i;
const atMyself =
  /\bi (?:hate|can['’]?t stand|can['’]?t forgive|will never forgive) myself\b|\b(?:i['’]?m|i am|i was|i feel like) (?:such )?an? (?:\w+ )?(?:person|friend|partner|husband|wife|mother|mum|mom|father|dad|parent|son|daughter|sister|brother|idiot|monster|failure)\b/i;
const longest = 14;

/** Whether words are only about how bad somebody feels for it, told to the coach. */
export const feelsBad = (text: string): boolean =>
  (remorse.test(text) || atMyself.test(text)) &&
  text.trim().split(/\s+/).length <= longest &&
  !/\b(?:you|your|u|ur)\b/i.test(text);
