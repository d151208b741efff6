import { isCalled } from './called.js';
import { subjectPronouns } from './closed-class.js';
import { fromThirdPerson, infinitive } from './verb-forms.js';
import { type GroupReader, type VerbGroup, wordAt } from './verb-group.js';
import { fromThird, isPast, isVerbForm } from './verb-words.js';

/** The verb that all before it was laid on; where there is none, the predicate begins here. */
export const readMainVerb: GroupReader = (group) => {
  const { tokens, found, steps, question } = group;
  const form = wordAt(group);
  const here = tokens[group.at]!;
  if (
    !(isVerbForm(here, found, question) || isParticiple(group)) ||
    (steps === 0 && isCalled(tokens, group.at, found))
  ) {
    if (found.command && steps === 0) group.at = group.start;
    return 'end';
  }
  const third =
    /^(?:he|she|it|this|that|third)$/.test(found.who) || (found.who && !subjectPronouns.has(found.who));
  found.verb = infinitive(third ? fromThirdPerson(form) : form);
  if (
    !group.past &&
    !group.perfect &&
    found.verb !== form &&
    !/ing$/.test(form) &&
    !/^(?:put|let|cut|hit|set|shut|quit|hurt|cost|bet|read|has)$/.test(form) &&
    form !== fromThird(found.verb)
  )
    group.past = isPast(here, form);
  // "You put my jumper in the dryer": without a word for how often, it is told as something that happened.
  const alike = /^(?:put|let|cut|hit|set|shut|quit|read|spread|split)$/.test(form);
  if (alike && found.who === 'you' && !found.often && !found.negative && !found.modal && !question)
    group.past = true;
  if (/ing$/.test(form) && found.verb !== form) found.progressive = true;
  group.at++;
  return 'end';
};

/** "You have never washed a pot": after "have" it is what was done, though the word could tell what a thing is like. */
const isParticiple = (group: VerbGroup): boolean =>
  group.perfect &&
  /[a-z]{2,}ed$/.test(wordAt(group)) &&
  wordAt(group, 1) !== '' &&
  wordAt(group, -1) !== 'been';
