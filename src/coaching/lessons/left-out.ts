import type { CheckId } from '../../catalogue/skill.js';

/** Checks that are met by what is not there: in an answer that says nothing they are no merit. */
export const leftOut: ReadonlySet<CheckId> = new Set<CheckId>([
  'stays_with_them',
  'gives_no_advice',
  'leaves_the_answer_open',
  'asks_one_question',
  'leaves_out_but',
  'presses_for_nothing',
  'holds_nothing_against_them',
  'blames_nobody',
  'is_short',
  'punishes_nobody',
  'stands_straight',
  'asks_no_proof',
  'rushes_nobody',
  'promises_little',
  'is_still_true',
  'shames_nobody',
  'is_kind_to_self',
  'does_not_hang_on_them',
]);
