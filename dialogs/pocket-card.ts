import { pocketCard } from '../src/coaching/pocket-card/pocket-card.js';
import { findDraft } from '../src/coaching/talk/draft.js';
import { Flow, type Step } from './flow.js';
import { oldCard } from './old-card.js';
import type { House, Turn } from './turn.js';

/** A card for the pocket, made from a draft: to copy, print or save. */
export class PocketCardFlow extends Flow {
  readonly actions = ['pocket-card'];
  override readonly draftOpeners = { pocket_card: 'pocket-card' };

  constructor(private readonly house: House) {
    super('pocket-card');
  }

  override start(turn: Turn): Step {
    const { said, talk } = turn;
    const draft = said.kind === 'pressed' ? findDraft(talk, said.value.draft) : undefined;
    if (!draft) return oldCard(turn);
    talk.misses = 0;
    const relation = talk.relation ?? this.house.tools.engine.read(draft.text).relation;
    turn.replies.push(pocketCard(draft, relation, this.house.comebacks, turn));
    return 'done';
  }
}
