import type { DecideReason, Deciding } from '../../catalogue/deciding.js';
import type { Relation } from '../../catalogue/relation.js';
import type { Article } from '../../catalogue/source.js';
import { copyButton, go, toPeople } from '../buttons.js';
import { lessonActions } from '../lessons/lesson-actions.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import { sourceOpening } from '../rewrite/citation.js';
import { fitting } from '../rewrite/sixty-words.js';
import type { Draft } from '../talk/draft.js';
import type { PhraseId } from '../voice/phrase-id.js';
import type { Voice } from '../voice/voice.js';
import { answerAction, type Standing, standingValue } from './question-card.js';
import { textOpening } from './text-opening.js';
import { wayIn, wordedFor, wordsOfDraft } from './words-to-say.js';

/** What a decision is told with. */
export interface Telling {
  draft: Draft | undefined;
  standing: Standing;
  relation: Relation;
  content: Deciding;
  articles: readonly Article[];
  voice: Voice;
}

type Door =
  | 'copy'
  | 'copy_asking'
  | 'breathe'
  | 'ask_now'
  | 'not_tonight'
  | 'pocket_card'
  | 'what_if'
  | 'save'
  | 'set_limit'
  | 'people'
  | 'how_did_it_go';

interface Ending {
  /** The words that stand on the card: the draft's, or a line that asks for a time or a pause. */
  words?: 'draft' | 'time' | 'pause';
  doors: Door[];
  /** What a press on "ask me how it is now" is called here. */
  askNow?: PhraseId;
  /** What a text can and cannot do belongs to it. */
  aboutTexts?: true;
}

const endings: Record<DecideReason, Ending> = {
  at_ease: { words: 'draft', doors: ['copy', 'pocket_card', 'what_if', 'how_did_it_go'] },
  upset: { words: 'pause', doors: ['breathe', 'ask_now', 'not_tonight'], askNow: 'choice.calmer' },
  heated: { words: 'pause', doors: ['breathe', 'ask_now', 'not_tonight'], askNow: 'choice.calmer' },
  bad_time: { words: 'time', doors: ['copy_asking', 'not_tonight', 'pocket_card'] },
  late: { doors: ['not_tonight', 'ask_now'], askNow: 'choice.cannot_wait' },
  unsure: { doors: ['not_tonight', 'ask_now', 'save'], askNow: 'choice.say_anyway' },
  passing: { doors: ['ask_now', 'set_limit', 'save'], askNow: 'choice.say_anyway' },
  apart_short: { words: 'draft', doors: ['copy', 'how_did_it_go'], aboutTexts: true },
  apart_hard: { words: 'time', doors: ['copy_asking', 'pocket_card', 'not_tonight'], aboutTexts: true },
  talk: { words: 'time', doors: ['copy_asking', 'pocket_card'], aboutTexts: true },
  text_is_enough: { words: 'draft', doors: ['copy', 'how_did_it_go'], aboutTexts: true },
  risk_at_work: { doors: ['people', 'save'] },
  risk_unclear_at_work: { doors: ['people', 'save'] },
  not_raised: { doors: ['save'] },
};

/** How it ends: one reason, the words or the wait that goes with it, and the next step. At most 60 words. */
export function decisionCard(reason: DecideReason, telling: Telling, mayLeaveIt: boolean): Reply {
  const { draft, content, articles, voice, standing } = telling;
  const { words, doors, aboutTexts } = endings[reason];
  const source = sourceOpening(content.reasons[reason].source, articles, voice);
  const missesWords = words === 'draft' && !draft;
  const told = voice.say(`decide.because_${reason}`);
  const because = line(missesWords ? told.replace(announcement, '') : told);
  const needsWords = missesWords ? [line(voice.say('decide.say_first'))] : [];
  const leave = mayLeaveIt ? [line(voice.say('decide.may_leave_it'))] : [];
  const openings = aboutTexts
    ? [...thenSay(telling, words), textOpening(content, articles, voice)]
    : [...pauseWords(reason, telling), source];
  const all = doors.flatMap((door) => choicesFor(door, reason, telling));
  const notRaised = mayLeaveIt
    ? [go('choice.not_raise', answerAction, voice, { ...standingValue(standing), raise: 'no' })]
    : [];
  const layout = (shown: Block[], choices: Choice[]) => () =>
    reply([because, ...shown, ...needsWords, ...leave, ...openings], [...choices, ...notRaised]);
  const spoken = wordBlocks(reason, telling);
  return fitting([layout(spoken, all), layout(spoken, all.slice(0, 2)), layout(spoken, all.slice(0, 1))]);
}

/** "You could begin with:", where no words follow. */
const announcement = /(?<=[.?!]) [^.?!]*:$/;

function wordBlocks(reason: DecideReason, { draft, relation, content }: Telling): Block[] {
  const { words } = endings[reason];
  if (words === 'draft') return draft ? [{ kind: 'rewrite', text: wordsOfDraft(draft) }] : [];
  return words === 'time' ? [{ kind: 'rewrite', text: wordedFor(content.ask_for_a_time, relation) }] : [];
}

/** Who is too upset needs few words; a way to put the talk off is there when they are pressed. */
function pauseWords(reason: DecideReason, { relation, content, voice }: Telling): Block[] {
  if (endings[reason].words !== 'pause') return [];
  const text = wordedFor(content.ask_for_a_pause, relation);
  return [
    {
      kind: 'opening',
      label: voice.label('decide.pause_words'),
      blocks: [
        { kind: 'rewrite', text },
        { kind: 'choices', label: '', choices: [copyButton(text, voice)] },
      ],
    },
  ];
}

/** Where a text only asks for a time, the words themselves wait for the talk. */
function thenSay({ draft, voice }: Telling, words: Ending['words']): Block[] {
  if (words !== 'time' || !draft) return [];
  const text = wordsOfDraft(draft);
  return [
    {
      kind: 'opening',
      label: voice.label('decide.then_say'),
      blocks: [{ kind: 'rewrite', text }],
    },
  ];
}

function choicesFor(door: Door, reason: DecideReason, telling: Telling): Choice[] {
  const { draft, voice, standing, content, relation } = telling;
  const value = draft && wayIn(draft);
  switch (door) {
    case 'copy_asking':
      return [copyButton(wordedFor(content.ask_for_a_time, relation), voice)];
    case 'breathe':
      return [go('choice.breathe', 'calm-begin', voice, { exercise: 'breathing' })];
    case 'ask_now': {
      const label = endings[reason].askNow ?? 'choice.say_anyway';
      // Who says it anyway has settled that it matters.
      const { risk, matters } = standing.answers;
      const settled = label === 'choice.say_anyway' ? 'yes' : matters;
      return [
        go(label, 'decide-now', voice, standingValue({ ...standing, answers: { risk, matters: settled } })),
      ];
    }
    case 'set_limit':
      return [go('choice.set_limit', lessonActions.open, voice, { skill: 'set-a-boundary' })];
    case 'people':
      return [toPeople(voice)];
    case 'what_if':
      return [go('choice.what_if', 'what-if', voice)];
    case 'how_did_it_go':
      return [go('choice.how_did_it_go', 'how-did-it-go', voice, value)];
    case 'not_tonight':
      return [go('choice.not_tonight', 'not-tonight', voice, value)];
  }
  if (!draft || !value) return [];
  switch (door) {
    case 'copy':
      return [
        {
          kind: 'copy',
          label: voice.label('choice.copy'),
          text: wordsOfDraft(draft),
          ...(draft.suggestions.length > 0 ? { took: { draft: draft.id, way: '0' } } : {}),
        },
      ];
    case 'pocket_card':
      return [go('choice.pocket_card', 'pocket-card', voice, { draft: draft.id })];
    case 'save':
      return [go('choice.save', 'save', voice, value)];
  }
}
