import type { ReplyAct } from '../../../catalogue/reply-line.js';
import type { Moment, Wish } from '../moment.js';
import type { Ending } from '../rehearsal.js';
import { answerDirectly } from '../rules/answer-directly.js';
import { mayAnswer } from '../rules/answers.js';
import { deflects } from '../rules/deflects.js';
import { ends } from '../rules/ends.js';
import { givesSomething } from '../rules/gives-something.js';
import { mishears } from '../rules/mishears.js';
import { ownSide } from '../rules/own-side.js';
import { remembers } from '../rules/remembers.js';
import { suspicion } from '../rules/suspicion.js';
import { takesUpNoun } from '../rules/takes-up-noun.js';
import { type Spoken, speak } from '../rules/talks-like-speech.js';
import type { Lines } from './lines.js';

/** What the partner answers: one line, or a reaction and a line, and whether that is the end. */
export interface Reply {
  spoken: Spoken[];
  ended: Ending | null;
}

const rules = [
  answerDirectly,
  ownSide,
  suspicion,
  takesUpNoun,
  remembers,
  mishears,
  deflects,
  givesSomething,
];

/** Weighs what every rule wishes, and says what may answer the line and has words left to be said in. */
export function replyTo(moment: Moment, lines: Lines): Reply {
  const end = ends(moment);
  if (end && mayAnswer(end.act, moment.move)) {
    const last = speak(end.act, moment, lines);
    if (last) return { spoken: [last], ended: end.ends ?? null };
  }
  const wishes = rules.flatMap((rule) => rule(moment)).filter(({ act }) => mayAnswer(act, moment.move));
  const first = firstOf(wishes, moment, lines);
  const second = goesOn(first, wishes, moment, lines);
  return { spoken: second ? [first, second] : [first], ended: null };
}

/** The likeliest wish that there are words for; silence when there are none for any. */
function firstOf(wishes: readonly Wish[], moment: Moment, lines: Lines): Spoken {
  let open = wishes.filter(({ follows }) => !follows);
  while (open.length > 0) {
    const wish = moment.chance.pick(open, ({ weight }) => weight);
    const spoken = wish && speak(wish.act, moment, lines, wish.slots);
    if (spoken) return spoken;
    open = open.filter((one) => one !== wish);
  }
  return speak('goes_quiet', moment, lines) ?? { ids: [], act: 'goes_quiet', text: '…' };
}

/** Reactions after which people go on to say something of their own, and how often. */
const reactions: Partial<Record<ReplyAct, number>> = {
  bristles: 0.5,
  denies_always: 0.6,
  answers_label: 0.35,
  answers_mind_reading: 0.5,
  denies_causing: 0.5,
  answers_should: 0.35,
  meets_threat: 0.2,
  answers_why: 0.45,
  answers_dig: 0.35,
  answers_comparison: 0.4,
  answers_accusation: 0.6,
  hears_statement: 0.55,
  takes_noun: 0.7,
  softens: 0.7,
  confirms: 0.75,
  takes_apology: 0.5,
  apology_not_yet: 0.3,
  takes_repair: 0.5,
  takes_thanks: 0.4,
  answers_openly: 0.95,
  answers_closed: 0.6,
  says_how_they_are: 0.5,
  refuses: 0.35,
  thinks_it_over: 0.3,
  recalls_label: 0.4,
};
const substance: ReadonlySet<ReplyAct> = new Set([
  'tells_fact',
  'tells_grievance',
  'you_too',
  'half_step',
  'offers',
  'asks_back',
  'says_sorry',
]);

function goesOn(first: Spoken, wishes: readonly Wish[], moment: Moment, lines: Lines): Spoken | null {
  const share = reactions[first.act];
  if (share === undefined || (first.text.endsWith('?') === true && first.act !== 'takes_noun')) return null;
  if (!moment.chance.is(share)) return null;
  const open = wishes.filter(({ act }) => substance.has(act) && act !== first.act);
  const wish = moment.chance.pick(open, ({ weight }) => weight);
  return wish && speak(wish.act, moment, lines, wish.slots, first);
}
