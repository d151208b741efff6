import type { ReplyAct } from '../../../catalogue/reply-line.js';

/** What may answer any blame. */
export const blamed: readonly ReplyAct[] = [
  'bristles',
  'tells_fact',
  'tells_grievance',
  'belittles',
  'you_too',
  'other_subject',
  'goes_quiet',
  'puts_off',
  'recalls_number',
  'closes_disagree',
  'walks_off',
];
/** What may answer words that mend, or take the other in. */
export const kind: readonly ReplyAct[] = [
  'suspects',
  'softens',
  'tells_fact',
  'tells_grievance',
  'half_step',
  'offers',
  'asks_back',
  'says_sorry',
  'recalls_label',
  'recalls_promise',
  'recalls_refusal',
  'goes_quiet',
  'puts_off',
  'closes_agreed',
  'closes_later',
  'closes_disagree',
  'closes_limit',
];
/** Ways off the subject. */
export const deflects: readonly ReplyAct[] = [
  'belittles',
  'you_too',
  'other_subject',
  'goes_quiet',
  'puts_off',
];
/** Ways to end it. */
export const closes: readonly ReplyAct[] = [
  'closes_agreed',
  'closes_later',
  'closes_disagree',
  'closes_limit',
];
