import type { CheckId } from '../../catalogue/skill.js';
import type { Check } from './answer.js';
import { apologisesWithoutIf } from './checks/apologises-without-if.js';
import { asksBeforeAdvising } from './checks/asks-before-advising.js';
import { asksForAPause } from './checks/asks-for-a-pause.js';
import { asksForOneThing } from './checks/asks-for-one-thing.js';
import { asksNoProof } from './checks/asks-no-proof.js';
import { asksOneQuestion } from './checks/asks-one-question.js';
import { asksPermission } from './checks/asks-permission.js';
import { blamesNobody } from './checks/blames-nobody.js';
import { doesNotHangOnThem } from './checks/does-not-hang-on-them.js';
import { givesNoAdvice } from './checks/gives-no-advice.js';
import { givesThemTime } from './checks/gives-them-time.js';
import { hasATime } from './checks/has-a-time.js';
import { holdsNothingAgainstThem } from './checks/holds-nothing-against-them.js';
import { isAPromise } from './checks/is-a-promise.js';
import { isKindToSelf } from './checks/is-kind-to-self.js';
import { isOpenQuestion } from './checks/is-open-question.js';
import { isShort } from './checks/is-short.js';
import { isSmallAndConcrete } from './checks/is-small-and-concrete.js';
import { isStillTrue } from './checks/is-still-true.js';
import { keepsALimit } from './checks/keeps-a-limit.js';
import { leavesOutBut } from './checks/leaves-out-but.js';
import { leavesRoom } from './checks/leaves-room.js';
import { leavesTheAnswerOpen } from './checks/leaves-the-answer-open.js';
import { namesBothSides } from './checks/names-both-sides.js';
import { namesOwnFeeling } from './checks/names-own-feeling.js';
import { namesTheirFeeling } from './checks/names-their-feeling.js';
import { namesWhatItDid } from './checks/names-what-it-did.js';
import { offersOpenness } from './checks/offers-openness.js';
import { ownsWhatIDid } from './checks/owns-what-i-did.js';
import { pressesForNothing } from './checks/presses-for-nothing.js';
import { promisesLittle } from './checks/promises-little.js';
import { punishesNobody } from './checks/punishes-nobody.js';
import { putsTheRestAside } from './checks/puts-the-rest-aside.js';
import { rushesNobody } from './checks/rushes-nobody.js';
import { saysIAmHere } from './checks/says-i-am-here.js';
import { saysItMakesSense } from './checks/says-it-makes-sense.js';
import { saysWhatComesNext } from './checks/says-what-comes-next.js';
import { saysWhen } from './checks/says-when.js';
import { saysWhenBack } from './checks/says-when-back.js';
import { saysWhy } from './checks/says-why.js';
import { shamesNobody } from './checks/shames-nobody.js';
import { speaksAsATeam } from './checks/speaks-as-a-team.js';
import { standsStraight } from './checks/stands-straight.js';
import { staysWithThem } from './checks/stays-with-them.js';
import { tellsOwnHabit } from './checks/tells-own-habit.js';
import { thanksThem } from './checks/thanks-them.js';

/** Everything a lesson can look for, by the name content gives it. */
export const checks: Record<CheckId, Check> = {
  names_their_feeling: namesTheirFeeling,
  stays_with_them: staysWithThem,
  gives_no_advice: givesNoAdvice,
  asks_before_advising: asksBeforeAdvising,
  is_open_question: isOpenQuestion,
  leaves_the_answer_open: leavesTheAnswerOpen,
  asks_one_question: asksOneQuestion,
  says_it_makes_sense: saysItMakesSense,
  leaves_out_but: leavesOutBut,
  puts_the_rest_aside: putsTheRestAside,
  gives_them_time: givesThemTime,
  presses_for_nothing: pressesForNothing,
  thanks_them: thanksThem,
  holds_nothing_against_them: holdsNothingAgainstThem,
  names_own_feeling: namesOwnFeeling,
  says_when: saysWhen,
  says_why: saysWhy,
  asks_for_one_thing: asksForOneThing,
  is_small_and_concrete: isSmallAndConcrete,
  blames_nobody: blamesNobody,
  is_short: isShort,
  keeps_a_limit: keepsALimit,
  punishes_nobody: punishesNobody,
  stands_straight: standsStraight,
  tells_own_habit: tellsOwnHabit,
  asks_permission: asksPermission,
  owns_what_i_did: ownsWhatIDid,
  apologises_without_if: apologisesWithoutIf,
  names_what_it_did: namesWhatItDid,
  says_what_comes_next: saysWhatComesNext,
  offers_openness: offersOpenness,
  rushes_nobody: rushesNobody,
  is_a_promise: isAPromise,
  promises_little: promisesLittle,
  has_a_time: hasATime,
  asks_for_a_pause: asksForAPause,
  says_when_back: saysWhenBack,
  asks_no_proof: asksNoProof,
  leaves_room: leavesRoom,
  is_still_true: isStillTrue,
  shames_nobody: shamesNobody,
  says_i_am_here: saysIAmHere,
  names_both_sides: namesBothSides,
  speaks_as_a_team: speaksAsATeam,
  is_kind_to_self: isKindToSelf,
  does_not_hang_on_them: doesNotHangOnThem,
};
