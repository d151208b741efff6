import { line, type Reply, reply } from '../reply.js';
import { namedSaying } from '../talk/say-it.js';
import { backToNo, type NoTurn, nameless } from './no-card.js';
import { noesFor, othersFor } from './noes.js';
import type { Refusal } from './refusal.js';

/** Which no is wanted instead of those on the card. */
export type OtherNo = 'softest' | 'firmest' | 'others';

/** The one that was asked for alone, to say as it is, and the way back to all of them. */
export function otherNoesCard(wanted: OtherNo, refusal: Refusal, { talk, voice, content }: NoTurn): Reply {
  const noes = noesFor(refusal, refusal.relation, content);
  const texts = {
    softest: [noes.warm],
    firmest: [noes.push],
    others: othersFor(noes, refusal.relation, content),
  }[wanted];
  return reply(
    [line(voice.say(`no.${wanted}`)), ...texts.flatMap((text) => namedSaying('', text, talk, voice))].map(
      nameless,
    ),
    [backToNo(refusal, voice)],
  );
}
