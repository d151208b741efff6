import type { Catalogue } from './catalogue/load.js';
import type { Engine } from './language/engine.js';

/** One in so many of the sentences that content gives as examples: enough to go through every part of the engine. */
const oneIn = 20;

/**
 * Reads some of content's own example sentences, one by one and then as one long message. Code runs slowly the
 * first times, and expressions are compiled when first used: without this the first person to come would wait a
 * quarter of a second longer, and with a long message half a second. Costs about that much, once, at the start.
 */
export function warmUp(engine: Engine, { patterns }: Pick<Catalogue, 'patterns'>): void {
  const examples = patterns.flatMap(({ rules }) => rules.flatMap(({ flag }) => flag));
  const some = examples.filter((_example, index) => index % oneIn === 0);
  for (const message of [...some, examples.join(' ')]) engine.suggest(engine.read(message));
}
