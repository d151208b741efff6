import type { RepairContent } from '../../catalogue/repair.js';
import { go } from '../buttons.js';
import type { JourneyTurn } from '../journey-turn.js';
import { outcomeChoices } from '../outcome/outcome-card.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import { citation } from '../rewrite/citation.js';
import type { Draft } from '../talk/draft.js';
import { namedSaying, takeAlong } from '../talk/say-it.js';
import type { PhraseId } from '../voice/phrase-id.js';
import type { Voice } from '../voice/voice.js';
import { type Owned, repairsOf } from './repair.js';

export type RepairTurn = JourneyTurn<RepairContent>;

/** A repair to say as it is; the same for other ears, and why it is put so, closed until asked for. */
export function repairCard(
  owned: Owned & { id: string },
  intro: PhraseId,
  { talk, voice, content, articles }: RepairTurn,
): Reply {
  const [first, ...others] = repairsOf(owned, content);
  const sources = content.sources.map((source) => line(citation(source, articles, voice)));
  const value = { repair: owned.id };
  const blocks: Block[] = [
    line(voice.say(intro)),
    { kind: 'rewrite', text: first!.text },
    {
      kind: 'opening',
      label: voice.label('repair.other_ways'),
      blocks: others.flatMap(({ style, text }) =>
        namedSaying(voice.label(`repair.style_${style}` satisfies PhraseId), text, talk, voice),
      ),
    },
    {
      kind: 'opening',
      label: voice.label('rewrite.why'),
      blocks: [line(voice.label('repair.why_line')), ...sources],
    },
  ];
  const choices: Choice[] = [
    ...takeAlong(first!.text, talk, voice),
    go('choice.repair_next', 'repair-next', voice, value),
    go('choice.repair_theirs', 'repair-theirs', voice, value),
  ];
  return reply(blocks, choices);
}

/** Which of the words that stand there did the other get? */
export function whichCard({ id, suggestions }: Draft, voice: Voice): Reply {
  const sent = (label: PhraseId, which: string): Choice =>
    go(label, 'repair-sent', voice, { draft: id, which });
  return reply(
    [line(voice.say('repair.which'))],
    [
      sent('choice.sent_mine', 'mine'),
      ...(suggestions.length > 0 ? [sent('choice.sent_card', 'card')] : []),
      sent('choice.sent_other', 'other'),
    ],
  );
}

/** The words of the card reached the other: there is nothing to mend, and it is asked how it went. */
export const nothingToMendCard = ({ id }: Draft, voice: Voice): Reply =>
  reply([line(voice.say('repair.nothing_to_mend'))], outcomeChoices({ draft: id }, voice));

/** Their part stays theirs: it can have a talk of its own. */
export const theirPartCard = (repair: string, voice: Voice): Reply =>
  reply(
    [line(voice.say('repair.theirs'))],
    [
      go('choice.repair_mine', 'repair-show', voice, { repair }),
      go('choice.repair_my_side', 'repair-my-side', voice, { repair }),
    ],
  );

/** How bad they feel about it: it shows, and the way on is to say their part. */
export const feelsBadCard = (repair: string, voice: Voice): Reply =>
  reply(
    [line(voice.say('repair.feels_bad'))],
    [go('choice.repair_mine', 'repair-show', voice, { repair }), go('choice.calm', 'calm', voice)],
  );

/** What was said was right: there is nothing to own, but perhaps the tone. */
export const rightCard = (isLimit: boolean, repair: string, voice: Voice): Reply =>
  reply(
    [line(voice.say(isLimit ? 'repair.right_limit' : 'repair.right'))],
    [go('choice.repair_tone', 'repair-tone', voice, { repair })],
  );
