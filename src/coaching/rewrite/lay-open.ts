import { type Block, line, type Reply, reply } from '../reply.js';
import type { Draft } from '../talk/talk.js';
import { consider, type RewriteTurn } from './consider.js';
import { moreWays, waysOut } from './more-ways.js';
import { whyOpening } from './why-opening.js';

/** The other ways, or the why, laid open: for people who type instead of pressing. */
export function layOpen(what: 'more_ways' | 'why', draft: Draft, turn: RewriteTurn): Reply {
  const { voice } = turn;
  const openings = what === 'more_ways' ? moreWays(draft, voice) : why(draft, turn);
  const blocks = openings.flatMap((block) => (block.kind === 'opening' ? block.blocks : [block]));
  return blocks.length > 0
    ? reply(blocks)
    : reply([line(voice.say(`rewrite.no_${what}`))], waysOut(draft, null, voice));
}

function why(draft: Draft, turn: RewriteTurn): Block[] {
  const { verdict } = consider(draft.text, turn);
  if (!('finding' in verdict)) return [];
  return [whyOpening(verdict.finding, turn.tools.shelf, turn.voice, draft.suggestions[0]?.source)];
}
