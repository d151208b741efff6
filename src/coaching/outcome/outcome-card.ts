import type { Comeback } from '../../catalogue/comeback.js';
import { type helps, outcomes } from '../../catalogue/outcome.js';
import type { Relation } from '../../catalogue/relation.js';
import { go, toPeople } from '../buttons.js';
import { wordedFor } from '../comebacks/likely.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import type { PhraseId } from '../voice/phrase-id.js';
import type { Voice } from '../voice/voice.js';

/** The words it is about, as a button carries them: a draft, or saved words; nothing when it is not known which. */
export type About = { draft?: string; saved?: string };

export type Help = (typeof helps)[number];

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
  outcomes.map((how) => go(`choice.went_${how}`, outcomeActions[how], voice, aboutValue(about)));

/** Asks how it went; `words` are shown where it may not be clear which were meant. */
export const askOutcome = (lead: PhraseId, words: string | null, about: About, voice: Voice): Reply =>
  reply(
    [line(voice.say(lead)), ...(words === null ? [] : [{ kind: 'rewrite', text: words } satisfies Block])],
    outcomeChoices(about, voice),
  );

/** It went well: one thing that helped is named by whoever was there. */
export const wentWell = (about: About, voice: Voice): Reply =>
  reply(
    [line(voice.say('outcome.well'))],
    (['calm', 'words', 'moment', 'them'] as const).map((help) =>
      go(`choice.helped_${help}`, outcomeActions.helped, voice, { ...aboutValue(about), help }),
    ),
  );

/** What may help after a talk that hurt; never what they ought to have done. */
export const afterAHardTalk = (voice: Voice): Choice[] => [
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

const aboutValue = ({ draft, saved }: About): Record<string, string> => ({
  ...(draft ? { draft } : {}),
  ...(saved ? { saved } : {}),
});
