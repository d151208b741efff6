import type { DecideReason, decideAnswers } from '../../catalogue/deciding.js';

type Values = typeof decideAnswers;
export type Topic = keyof Values;

/** What was answered so far. */
export type Answers = { [T in Topic]?: Values[T][number] | undefined };

/** What the draft and the clock tell, so that it need not be asked. */
export interface Circumstances {
  /** Written in the heat of it. */
  heated: boolean;
  /** Hours at which people should be asleep. */
  late: boolean;
  /** A limit is worth saying: whether it matters is no question. */
  limit: boolean;
  /** Short and plain enough for a text. */
  fitsText: boolean;
  /** Said upward or beside, at work. */
  work: boolean;
}

/** What they came to ask: whether to say it, or only by which way. */
export type Asks = 'whether' | 'way';

/** What has to be asked next; null when it can be told. Whether it is safe comes before everything else. */
export function nextTopic(
  { risk, matters, now }: Answers,
  { heated, late, limit }: Circumstances,
  asks: Asks = 'whether',
): Topic | null {
  if (!risk) return 'risk';
  if (risk !== 'no' || asks === 'way') return null;
  if (!matters && !limit) return 'matters';
  if (matters === 'no' || now) return null;
  return heated || late ? null : 'now';
}

/** How it ends, once nothing is left to ask: the one reason that weighs most. */
export function reasonFor(
  { risk, matters, now }: Answers,
  { heated, late, fitsText }: Circumstances,
  asks: Asks = 'whether',
): DecideReason {
  if (risk === 'not_sure') return 'risk_unclear_at_work';
  if (risk !== 'no') return 'risk_at_work';
  if (asks === 'way') return fitsText ? 'text_is_enough' : 'talk';
  if (matters === 'no' && !now) return 'passing';
  if (!now) return heated ? 'heated' : late ? 'late' : 'unsure';
  if (now === 'apart') return fitsText ? 'apart_short' : 'apart_hard';
  if (now === 'calm') return matters === 'unsure' ? 'unsure' : 'at_ease';
  return now;
}
