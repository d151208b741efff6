import type { FauxFeelings } from '../../catalogue/faux-feeling.js';
import type { Feeling } from '../../catalogue/feeling.js';
import type { Relation } from '../../catalogue/relation.js';
import type { ReviewContent } from '../../catalogue/review.js';
import type { Rewriting as RewritingContent } from '../../catalogue/rewriting.js';
import type { StatementContent } from '../../catalogue/statement.js';
import type { Material } from '../../language/statement/material.js';
import type { Statements } from '../../language/statement/statements.js';
import type { Rewriting } from '../rewrite/consider.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import type { HalfMade } from './half-made.js';

/** What composing works with beside the tools of rewriting. */
export interface Composing extends Rewriting {
  statements: Statements;
  content: {
    statement: StatementContent;
    rewriting: RewritingContent;
    review: ReviewContent;
    feelings: Feeling[];
    fauxFeelings: FauxFeelings;
  };
}

/** One turn of it. What it learns is written into the statement and into `talk`. */
export interface ComposeTurn {
  talk: Talk;
  voice: Voice;
  tools: Composing;
}

/** Whom it is for: once said, that holds; else as guessed. */
export const listenerOf = (half: HalfMade, { talk }: ComposeTurn): Relation => talk.relation ?? half.relation;

export const isDownward = (relation: Relation): boolean => relation === 'child' || relation === 'report';

/** What the first version gives to choose from; what anybody may choose when there is none. */
export function materialOf(half: HalfMade, turn: ComposeTurn): Material {
  const { engine, statements } = turn.tools;
  const words = half.before?.text ?? half.parts.told?.sentence ?? '';
  const material = statements.materialOf(engine.read(words, { relation: listenerOf(half, turn) }));
  return half.before ? material : { ...material, feelings: generalFeelings(half, turn) };
}

function generalFeelings(half: HalfMade, turn: ComposeTurn): string[] {
  const { statement, feelings } = turn.tools.content;
  if (!isDownward(listenerOf(half, turn))) return statement.feelings;
  return statement.feelings.filter(
    (id) => id === 'angry' || feelings.find((one) => one.id === id)?.offer.includes('down'),
  );
}
