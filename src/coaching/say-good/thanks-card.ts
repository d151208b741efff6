import { isWork, type Relation } from '../../catalogue/relation.js';
import type { SayGoodContent } from '../../catalogue/say-good.js';
import { go } from '../buttons.js';
import type { JourneyTurn } from '../journey-turn.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import { citation } from '../rewrite/citation.js';
import { countWords, fitting } from '../rewrite/sixty-words.js';
import { namedSaying } from '../talk/say-it.js';
import type { Thankful } from './thankful.js';
import { thanksFor } from './thanks.js';

export type GoodTurn = JourneyTurn<SayGoodContent>;

export const goodActions = {
  begin: 'say-good',
  effect: 'say-good-effect',
  change: 'say-good-change',
} as const;

/** To a small child one sentence is heard (COACHING §4). */
const wordsForChild = 12;

/** What it did for the speaker is asked for, with answers to press; none is given that they did not choose. */
export function askEffect(thankful: Thankful, { voice, content }: GoodTurn): Reply {
  const value = { thanks: thankful.id };
  const choices = effectsFor(thankful.relation, content).map(
    ({ label }, at): Choice => ({
      kind: 'go',
      label,
      action: goodActions.effect,
      value: { ...value, effect: String(at) },
    }),
  );
  return reply(
    [line(voice.say('good.ask_effect'))],
    [...choices, go('choice.skip', goodActions.effect, voice, value)],
  );
}

export const effectsFor = (relation: Relation, { effects }: SayGoodContent) =>
  effects[isWork(relation) ? 'work' : 'home'];

/** Two or three ways to say one thank-you, each to copy or save. */
export function thanksCard(thankful: Thankful, turn: GoodTurn): Reply {
  const { talk, voice, content, articles } = turn;
  const isShort = (text: string): boolean =>
    thankful.relation !== 'child' || countWords(text) <= wordsForChild;
  const { warm, plain, short } = thanksFor(thankful.deed, thankful.effect);
  const bare = thanksFor(thankful.deed, null).warm;
  const first = isShort(warm) ? warm : bare;
  const ways: Block[][] = [
    namedSaying(voice.label('good.warm'), first, talk, voice),
    ...(plain && isShort(plain) ? [namedSaying(voice.label('good.plain'), plain, talk, voice)] : []),
    ...(short && short !== first ? [namedSaying(voice.label('good.short'), short, talk, voice)] : []),
  ];
  const why: Block = {
    kind: 'opening',
    label: voice.label('good.why'),
    blocks: [
      line(voice.label('good.why_line')),
      ...content.sources.map((source) => line(citation(source, articles, voice))),
    ],
  };
  const choices = [go('choice.part_effect', goodActions.change, voice, { thanks: thankful.id })];
  const intro = line(voice.say('good.intro'));
  return fitting([
    () => reply([intro, ...ways.flat(), why], choices),
    () =>
      reply(
        [
          intro,
          ...ways[0]!,
          { kind: 'opening', label: voice.label('repair.other_ways'), blocks: ways.slice(1).flat() },
          why,
        ],
        choices,
      ),
  ]);
}
