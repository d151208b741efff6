import {
  type Answers,
  type Asks,
  type Circumstances,
  nextTopic,
  reasonFor,
} from '../../../src/coaching/decide/deciding.js';

const plain: Circumstances = { heated: false, late: false, limit: false, fitsText: false, work: false };
const safe: Answers = { risk: 'no', matters: 'yes' };

test.each<[string, Answers, Partial<Circumstances>, Asks, ReturnType<typeof nextTopic>]>([
  ['safety comes first', {}, {}, 'whether', 'risk'],
  ['also in the heat of it', {}, { heated: true, late: true, limit: true }, 'whether', 'risk'],
  ['also for the way to say it', {}, {}, 'way', 'risk'],
  ['a risk ends it', { risk: 'yes' }, {}, 'whether', null],
  ['so does not being sure', { risk: 'not_sure' }, {}, 'whether', null],
  ['then whether it matters', { risk: 'no' }, {}, 'whether', 'matters'],
  ['a limit matters', { risk: 'no' }, { limit: true }, 'whether', 'now'],
  ['then how it is right now', safe, {}, 'whether', 'now'],
  ['heat is seen, not asked', safe, { heated: true }, 'whether', null],
  ['the hour is known', safe, { late: true }, 'whether', null],
  ['what will pass needs no moment', { risk: 'no', matters: 'no' }, {}, 'whether', null],
  ['all answered', { ...safe, now: 'calm' }, {}, 'whether', null],
  ['text or talk asks nothing else', { risk: 'no' }, {}, 'way', null],
])('what is asked next: %s', (_name, answers, known, asks, topic) => {
  expect(nextTopic(answers, { ...plain, ...known }, asks)).toBe(topic);
});

test.each<[Answers, Partial<Circumstances>, Asks, ReturnType<typeof reasonFor>]>([
  [{ ...safe, now: 'calm' }, {}, 'whether', 'at_ease'],
  [{ ...safe, now: 'calm' }, { heated: true, late: true }, 'whether', 'at_ease'],
  [{ ...safe, now: 'upset' }, {}, 'whether', 'upset'],
  [{ ...safe, now: 'bad_time' }, {}, 'whether', 'bad_time'],
  [{ ...safe, now: 'unsure' }, {}, 'whether', 'unsure'],
  [{ ...safe, now: 'apart' }, {}, 'whether', 'apart_hard'],
  [{ ...safe, now: 'apart' }, { fitsText: true }, 'whether', 'apart_short'],
  [{ risk: 'no', matters: 'unsure', now: 'calm' }, {}, 'whether', 'unsure'],
  [{ risk: 'no', matters: 'no' }, { late: true }, 'whether', 'passing'],
  [{ risk: 'no', matters: 'no', now: 'calm' }, {}, 'whether', 'at_ease'],
  [safe, { heated: true, late: true }, 'whether', 'heated'],
  [safe, { late: true }, 'whether', 'late'],
  [{ risk: 'no' }, {}, 'way', 'talk'],
  [{ risk: 'no' }, { fitsText: true }, 'way', 'text_is_enough'],
  [{ risk: 'yes' }, {}, 'way', 'risk_at_work'],
  [{ risk: 'yes', matters: 'yes', now: 'calm' }, {}, 'whether', 'risk_at_work'],
  [{ risk: 'not_sure', matters: 'yes', now: 'calm' }, {}, 'whether', 'risk_unclear_at_work'],
  [{ risk: 'not_sure' }, {}, 'way', 'risk_unclear_at_work'],
])('how it ends: %j %j %s', (answers, known, asks, reason) => {
  expect(reasonFor(answers, { ...plain, ...known }, asks)).toBe(reason);
});
