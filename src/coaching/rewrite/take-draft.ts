import type { Relation } from '../../catalogue/relation.js';
import { isFlooded } from '../calm/flooded.js';
import { pauseFirst } from '../calm/pause-first.js';
import { line, type Reply, reply } from '../reply.js';
import { addDraft, type Draft, latestDraft } from '../talk/draft.js';
import { isMiss, missesBeforeDoors, threeDoors } from './answers.js';
import { askedToWord } from './asked-to-word.js';
import { consider, type RewriteTurn, show, shownIn } from './consider.js';
import { showDraft } from './revise.js';
import { sameTopic } from './same-topic.js';
import type { Verdict } from './verdict.js';
import { withWhatHappened } from './what-happened.js';

/** A message taken as something to say to somebody, or as what happened when that was just asked. */
export function takeDraft(text: string, turn: RewriteTurn): Reply {
  const { talk, voice } = turn;
  const asked = askedToWord(text);
  if (asked && canBeSaid.includes(consider(asked.words, turn).verdict.kind)) {
    talk.relation ??= namedRelation(asked.whom, turn);
    return takeDraft(asked.words, turn);
  }
  const before = latestDraft(talk);
  const considered = consider(text, turn);
  const { verdict, suggestions } = considered;
  if (before && answersWhatHappened(before, text, verdict, turn)) {
    talk.misses = 0;
    before.told = text;
    return showDraft(before, turn, { kind: 'answered' });
  }
  if (verdict.kind === 'unclear' && isFeelingAlone(text, turn)) {
    talk.misses = 0;
    return reply([line(voice.say('rewrite.bare_feeling'))]);
  }
  talk.misses = isMiss(verdict) ? talk.misses + 1 : 0;
  if (talk.misses >= missesBeforeDoors) {
    talk.misses = 0;
    return threeDoors(talk, voice);
  }
  if (!isDraft(verdict)) return show({ ...noDraft, text }, considered, { kind: 'new' }, turn);
  const draft = addDraft(talk, text, suggestions, shownIn(verdict));
  if (verdict.kind === 'rewrite' && !talk.pauseOffered && isFlooded(considered.reading)) {
    talk.pauseOffered = true;
    return pauseFirst(draft, voice);
  }
  return show(draft, considered, { kind: before && sameTopic(before.text, text) ? 'again' : 'new' }, turn);
}

/** What is worth an answer of its own when somebody asks how to say it. */
const canBeSaid: readonly Verdict['kind'][] = ['rewrite', 'fact', 'fine', 'bare_feeling'];

function namedRelation(whom: string, { tools }: RewriteTurn): Relation | null {
  const { relation } = tools.engine.read(`I want to tell ${whom} something`);
  return relation === 'general' ? null : relation;
}

/** "betrayed", "scared": a word that says how it is, and nothing else. */
function isFeelingAlone(text: string, turn: RewriteTurn): boolean {
  const words = text.trim().replace(/[.!…]+$/, '');
  if (!/^\p{L}+(?: \p{L}+)?$/u.test(words)) return false;
  const { parts, findings } = turn.tools.engine.read(`I feel ${words}`);
  return parts.feeling !== null || findings.some(({ pattern }) => pattern === 'faux_feeling');
}

/** The question is asked once: whatever comes next, it is no longer open. */
function answersWhatHappened(before: Draft, text: string, verdict: Verdict, { tools }: RewriteTurn): boolean {
  const { asked } = before;
  before.asked = false;
  const tells = ['fact', 'plain', 'plain_telling', 'unclear'].includes(verdict.kind);
  return asked && tells && withWhatHappened(before.suggestions, text, tools.engine) !== null;
}

/** Only words meant for somebody are a draft; a miss does not push the last one out. */
const isDraft = (verdict: Verdict): boolean => !isMiss(verdict) && !notForAnyone.includes(verdict.kind);

const notForAnyone: readonly Verdict['kind'][] = [
  'not_english',
  'bare_feeling',
  'wants_to_say',
  'plain_telling',
  'whose_question',
];

const noDraft: Draft = {
  id: '',
  text: '',
  suggestions: [],
  asked: false,
  told: null,
  feeling: null,
  shown: null,
};
