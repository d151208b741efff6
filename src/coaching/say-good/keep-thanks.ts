import type { Engine } from '../../language/engine.js';
import type { Talk } from '../talk/talk.js';
import type { GoodDeed } from './deed.js';
import type { Thankful } from './thankful.js';

/** Keeps what somebody is thankful for; whom it is for is read from what was `told`. */
export function keepThanks(
  deed: GoodDeed,
  told: string,
  talk: Talk,
  { read }: Pick<Engine, 'read'>,
): Thankful {
  const { relation } = read(told);
  talk.made += 1;
  talk.thankful = {
    id: `g${talk.made}`,
    deed,
    effect: deed.effect,
    relation: relation === 'general' ? (talk.relation ?? relation) : relation,
  };
  return talk.thankful;
}
