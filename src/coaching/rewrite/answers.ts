import { go, toDraft, toMenu } from '../buttons.js';
import { refusesDeed } from '../just-no/opens-on.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import { type Draft, latestDraft } from '../talk/draft.js';
import type { Talk } from '../talk/talk.js';
import type { PhraseId } from '../voice/phrase-id.js';
import type { Voice } from '../voice/voice.js';
import { moreWays, waysOut } from './more-ways.js';
import { quoted } from './quoted.js';
import type { Verdict } from './verdict.js';
import { type Shelf, whyOpening } from './why-opening.js';

/** Two turns that did not help, and the coach stops guessing (COACHING §7.5). */
export const missesBeforeDoors = 2;

/** Verdicts that leave the person where they were. */
export const isMiss = ({ kind }: Verdict): boolean =>
  ['empty', 'no_words', 'unclear', 'about_them'].includes(kind);

type Answered = Exclude<Verdict, { kind: 'rewrite' | 'fact' }>;

/** What is said when there is nothing to rewrite, or no way to: "this is fine, because…" is a real verdict. */
export function answer(verdict: Answered, draft: Draft, shelf: Shelf, voice: Voice): Reply {
  const own = waysOut(draft, null, voice);
  switch (verdict.kind) {
    case 'fine':
      return reply(
        [line(voice.sayFirstFresh([`fine.${verdict.fine}`, 'fine.any']))],
        [...own, ...besideFine(verdict.fine, draft, voice)],
      );
    case 'note': {
      const words = verdict.finding.text.trim();
      return reply(
        [
          line(voice.say('rewrite.note', { words: capital(words) })),
          ...moreWays(draft, voice, 0),
          whyOpening(verdict.finding, shelf, voice),
        ],
        [...own, fine(draft, voice)],
      );
    }
    case 'no_rewrite':
      return reply(
        [
          line(voice.say('rewrite.no_rewrite')),
          quoted(draft.text, verdict.finding, 4),
          whyOpening(verdict.finding, shelf, voice),
        ],
        [fine(draft, voice)],
      );
    case 'left_alone':
      return reply([line(voice.say('rewrite.left_alone'))], [...own, showAgain(draft, voice)]);
    case 'plain':
      return reply([line(voice.sayFirstFresh(['rewrite.plain', 'fine.any']))], own);
    case 'careful':
      return reply([line(voice.say('rewrite.careful'))], own);
    default:
      return reply([line(voice.say(`rewrite.${verdict.kind}` satisfies PhraseId))], aNo(draft, voice));
  }
}

/** What good words may lead on to. */
function besideFine(fine: string, draft: Draft, voice: Voice): Choice[] {
  if (isThanks(fine)) return [go('choice.say_good', 'say-good', voice)];
  return fine === 'limit' ? aNo(draft, voice) : [];
}

/** Short noes to what the speaker would rather not do. */
const aNo = ({ text }: Draft, voice: Voice): Choice[] =>
  refusesDeed(text) ? [go('choice.just_no', 'just-no', voice, { words: text })] : [];

/** Good words that one thing they did would make stronger. */
const isThanks = (fine: string): boolean => fine === 'thanks' || fine === 'praise';

/** "It's fine as it is" was pressed: the words are left alone, and can be looked at again. */
export const dismissed = (draft: Draft, voice: Voice): Reply =>
  reply(
    [line(voice.say('rewrite.dismissed', { words: draft.shown?.words ?? '' }))],
    [...waysOut(draft, null, voice), showAgain(draft, voice)],
  );

/** Three ways on when the last turns did not help; the draft is kept. */
export function threeDoors(talk: Talk, voice: Voice): Reply {
  const draft = latestDraft(talk);
  const doors: Choice[] = [
    ...toDraft({ talk, voice }),
    ...(draft ? [] : [go('choice.example', 'example', voice)]),
    go('choice.calm', 'calm', voice),
    toMenu(voice),
  ];
  const kept: Block[] = draft ? [line(voice.label('rewrite.draft_kept'))] : [];
  return reply([line(voice.say('rewrite.three_doors')), ...kept], doors);
}

const fine = (draft: Draft, voice: Voice): Choice => go('choice.fine', 'fine', voice, { draft: draft.id });
const showAgain = (draft: Draft, voice: Voice): Choice =>
  go('choice.show_again', 'show-again', voice, { draft: draft.id });

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
