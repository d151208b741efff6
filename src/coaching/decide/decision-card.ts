import type { DecideReason } from '../../catalogue/deciding.js';
import { copyButton, go } from '../buttons.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import { sourceOpening } from '../rewrite/citation.js';
import { fitting } from '../rewrite/sixty-words.js';
import { choicesFor } from './doors.js';
import { type Ending, endings } from './endings.js';
import { answerAction, standingValue } from './question-card.js';
import type { Telling } from './telling.js';
import { textOpening } from './text-opening.js';
import { wordedFor, wordsOfDraft } from './words-to-say.js';

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
