import { type Block, type Choice, choicesInSight, type Reply } from '../reply.js';
import type { Offered, Opening, Talk } from './talk.js';

/** An answer further up than this is out of sight. */
const answersInSight = 4;

type InSight = Pick<Talk, 'offered' | 'offeredBefore' | 'openings' | 'savable'>;

/** Notes what can be pressed in an answer, so that its name can be typed instead. */
export function noteInSight(talk: InSight, replies: Reply[]): void {
  if (replies.length === 0) return;
  talk.offeredBefore = [talk.offered, ...talk.offeredBefore].slice(0, answersInSight - 1);
  talk.offered = replies.flatMap(choicesInSight).filter(isGo);
  talk.savable = talk.offered.find(({ action }) => action === 'save')?.value ?? talk.savable;
  const openings = replies.flatMap(({ blocks }) => openingsIn(blocks));
  if (openings.length > 0) talk.openings = openings;
}

/** Nothing that stands above is meant any longer. */
export function forgetInSight(talk: InSight): void {
  Object.assign(talk, { offered: [], offeredBefore: [], openings: [] });
}

const isGo = (choice: Choice): choice is Offered => choice.kind === 'go';

const openingsIn = (blocks: Block[]): Opening[] =>
  blocks.flatMap((block) => (block.kind === 'opening' ? [block, ...openingsIn(block.blocks)] : []));
