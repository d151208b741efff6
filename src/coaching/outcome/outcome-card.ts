import type { Comeback } from '../../catalogue/comeback.js';
import { type helps, outcomes } from '../../catalogue/outcome.js';
import type { Relation } from '../../catalogue/relation.js';
import { go, toPeople } from '../buttons.js';
import { wordedFor } from '../comebacks/likely.js';
import { wayIn } from '../decide/words-to-say.js';
import type { Remembered } from '../kept/keep-words.js';
import { isSaved } from '../kept/kept.js';
import type { Outcome } from '../kept/marks.js';
import { type About, wordsAbout } from '../kept/words-about.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import { goodActions } from '../say-good/thanks-card.js';
import { findDraft } from '../talk/draft.js';
import type { PhraseId } from '../voice/phrase-id.js';
import type { Voice } from '../voice/voice.js';

export type Help = (typeof helps)[number];

/** What the cards look at in a turn. */
export type OutcomeTurn = Readonly<Remembered> & { voice: Voice };

export const outcomeActions = {
  ask: 'how-did-it-go',
  well: 'it-went-well',
  mixed: 'it-went-mixed',
  badly: 'it-went-badly',
  not_said: 'it-was-not-said',
  helped: 'it-helped',
} as const;

/** The four ways it may have gone, each a press. */
export const outcomeChoices = (about: About, voice: Voice): Choice[] =>
  outcomes.map((how) => go(`choice.went_${how}`, outcomeActions[how], voice, about));

/** Asks how it went; `words` are shown where it may not be clear which were meant. */
export const askOutcome = (lead: PhraseId, words: string | null, about: About, voice: Voice): Reply =>
  reply(
    [line(voice.say(lead)), ...(words === null ? [] : [{ kind: 'rewrite', text: words } satisfies Block])],
    outcomeChoices(about, voice),
  );

/** Asks how words went, which are shown where they are known. */
export function askAbout(about: About, turn: OutcomeTurn): Reply {
  const words = wordsAbout(about, turn);
  return askOutcome(words === null ? 'outcome.ask' : 'outcome.ask_about', words, about, turn.voice);
}

/** What is answered to how it went, and asked next. */
export function wentCard(how: Outcome, about: About, turn: OutcomeTurn): Reply {
  if (how === 'well') return wentWell(about, turn.voice);
  if (how === 'not_said') return notSaidCard(about, turn);
  // What happened is asked, and can be left untold.
  return reply([line(turn.voice.say(`outcome.${how}`))], afterAHardTalk(turn.voice));
}

/** One thing that helped is named by whoever was there. */
const wentWell = (about: About, voice: Voice): Reply =>
  reply(
    [line(voice.say('outcome.well'))],
    (['calm', 'words', 'moment', 'them'] as const).map((help) =>
      go(`choice.helped_${help}`, outcomeActions.helped, voice, { ...about, help }),
    ),
  );

/** What may help after a talk that hurt; never what they ought to have done. */
const afterAHardTalk = (voice: Voice): Choice[] => [
  go('choice.they_said', 'they-said', voice),
  go('choice.calm', 'calm', voice),
  go('choice.own_part', 'already-said', voice),
  toPeople(voice),
];

/** They told what happened. A comeback that is known gets a calm line for the next time. */
export function toldCard(comeback: Comeback | null, relation: Relation, voice: Voice): Reply {
  const lead: Block[] = comeback
    ? [
        line(voice.say('outcome.told_comeback')),
        { kind: 'rewrite', text: wordedFor(comeback, relation).line },
      ]
    : [line(voice.say('outcome.told'))];
  return reply(lead, afterAHardTalk(voice));
}

/** They would rather not tell what happened. */
export const nothingToldCard = (voice: Voice): Reply =>
  reply([line(voice.say('outcome.nothing_told'))], afterAHardTalk(voice));

/** What made it go well. `other`: something of their own. */
export function helpedCard(help: Help | 'other', about: About, turn: OutcomeTurn): Reply {
  const { voice, kept } = turn;
  const words = wordsAbout(about, turn);
  const noted = words !== null && isSaved(kept, words) ? [line(voice.say('outcome.marked'))] : [];
  return reply(
    [line(voice.say(`outcome.helped_${help}` satisfies PhraseId)), ...noted],
    [...saveChoice(about, turn), go('choice.say_good', goodActions.begin, voice)],
  );
}

/** It has not been said yet: another time can be chosen, and the words can be kept. */
function notSaidCard(about: About, turn: OutcomeTurn): Reply {
  const { voice } = turn;
  const value = about.draft ? { draft: about.draft } : null;
  const later: Choice[] = value
    ? [go('choice.should_i', 'decide', voice, value), go('choice.not_tonight', 'not-tonight', voice, value)]
    : [];
  return reply([line(voice.say('outcome.not_said'))], [...later, ...saveChoice(about, turn)]);
}

/** Saves the words, where they are a draft's and not saved yet. */
function saveChoice(about: About, turn: OutcomeTurn): Choice[] {
  const words = wordsAbout(about, turn);
  const draft = findDraft(turn.talk, about.draft);
  if (words === null || !draft || isSaved(turn.kept, words)) return [];
  return [go('choice.save', 'save', turn.voice, wayIn(draft))];
}
