import { type Block, line, type Reply, reply } from '../reply.js';
import type { Draft } from '../talk/draft.js';
import type { Voice } from '../voice/voice.js';
import { makeItMine, type Opening, rehearseIt } from './card.js';
import { type FeelingNames, feelingRow } from './feelings.js';
import { moreWays, waysOut } from './more-ways.js';

/**
 * The answer to what they did, told as it was: it may go out so, and what it did to the speaker stands closed beside
 * it, for whoever is upset about it. Once a feeling in it was chosen it is open.
 */
export function factCard(draft: Draft, opening: Opening, names: FeelingNames, voice: Voice): Reply {
  // A line counts as said once it is asked for, so it is asked for where it is shown.
  const fact = (): Block => line(voice.sayFirstFresh(['fine.observation', 'fine.any']));
  const [first] = draft.suggestions;
  if (!first) return reply([fact()], waysOut(draft, null, voice));
  const chosen = opening.kind === 'changed' ? opening.feeling : null;
  const row = feelingRow(draft, chosen, names, voice);
  const goingOn = [...waysOut(draft, 0, voice), makeItMine(draft, voice), rehearseIt(draft, voice)];
  const withMe: Block[] = [{ kind: 'rewrite', text: first.text }, ...(row ? [row] : [])];
  if (opening.kind === 'changed')
    return reply([line(voice.say('rewrite.changed')), ...withMe, ...moreWays(draft, voice)], goingOn);
  const closed: Block = {
    kind: 'opening',
    label: voice.label('rewrite.add_me'),
    blocks: [...withMe, { kind: 'choices', label: '', choices: goingOn }],
  };
  return reply([fact(), closed], waysOut(draft, null, voice));
}
