import { type Block, line, type Reply, reply } from '../reply.js';
import type { Draft } from '../talk/draft.js';
import { consider, type RewriteTurn } from './consider.js';
import { moreWays, waysOut } from './more-ways.js';
import { relationOpening } from './relation-opening.js';
import { whyOpening } from './why-opening.js';

/** The other ways, the why, or whom it may be for, laid open: for people who type instead of pressing. */
export function layOpen(what: 'more_ways' | 'why' | 'who_for', draft: Draft, turn: RewriteTurn): Reply {
  const { voice } = turn;
  if (what === 'who_for') {
    const { relation } = consider(draft.text, turn).reading;
    return reply(laidOpen([relationOpening(draft.id, relation, voice)]));
  }
  const openings = what === 'more_ways' ? moreWays(draft, voice) : why(draft, turn);
  const blocks = laidOpen(openings);
  return blocks.length > 0
    ? reply(blocks)
    : reply([line(voice.say(`rewrite.no_${what}`))], waysOut(draft, null, voice));
}

const laidOpen = (openings: Block[]): Block[] =>
  openings.flatMap((block) => (block.kind === 'opening' ? block.blocks : [block]));

function why(draft: Draft, turn: RewriteTurn): Block[] {
  const { verdict } = consider(draft.text, turn);
  if (!('finding' in verdict)) return [];
  return [whyOpening(verdict.finding, turn.tools.shelf, turn.voice, draft.suggestions[0]?.source)];
}
