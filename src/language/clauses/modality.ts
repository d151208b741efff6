import { type GroupReader, wordAt } from './verb-group.js';

const modalOf: Record<string, string> = {
  should: 'should',
  ought: 'should',
  must: 'must',
  can: 'can',
  could: 'can',
  will: 'will',
  would: 'would',
  shall: 'will',
  may: 'can',
  might: 'can',
  wo: 'will',
  ca: 'can',
};

/** "Have to", "need to", "had better", "gotta", "supposed to", "don't you dare": duty without a modal verb. */
export const readDuty: GroupReader = (group) => {
  const { found, steps } = group;
  const here = wordAt(group);
  const next = wordAt(group, 1);
  if (here === 'better' && (found.who === 'you' || found.command) && steps < 2) {
    found.modal = 'must';
    return 'on';
  }
  if (
    (/^(?:got|have|has|need|needs)$/.test(here) && next === 'to') ||
    (/^(?:have|has)$/.test(here) && next === 'got' && wordAt(group, 2) === 'to')
  ) {
    if (next === 'got') group.at++;
    // "You always have to be right": no duty, a habit.
    if (/^have/.test(here) && found.often && found.who !== '') {
      found.verb = 'have';
      group.at++;
      return 'end';
    }
    found.modal = 'must';
    group.at++;
    return 'on';
  }
  if (here === 'to' && found.who !== '' && steps === 0) {
    found.modal = 'want';
    return 'on';
  }
  if (here === 'dare' && found.negative && found.who === 'you') {
    found.question = false;
    found.command = true;
    return 'on';
  }
  if (here === 'gotta' || (here === 'need' && found.negative && found.who === 'you')) {
    found.modal = 'must';
    return 'on';
  }
  if (here === 'supposed' && next === 'to') {
    found.modal = 'should';
    group.at++;
    return 'on';
  }
  return null;
};

/** "Should", "can", "won't", "going to". */
export const readModal: GroupReader = (group) => {
  const { found } = group;
  const here = wordAt(group);
  const next = wordAt(group, 1);
  if ((here === 'going' && next === 'to') || here === 'gonna') {
    found.tense = 'future';
    found.modal = 'will';
    found.progressive = false;
    if (here === 'going') group.at++;
    return 'on';
  }
  const token = group.tokens[group.at]!;
  if (modalOf[here] && !(here === 'can' && token.tags.has('Noun') && !token.tags.has('Modal'))) {
    found.modal = modalOf[here]!;
    if (here === 'ought' && next === 'to') group.at++;
    return 'on';
  }
  return null;
};
