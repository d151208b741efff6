import type { JustNoContent } from '../../catalogue/just-no.js';
import { go, toPeople } from '../buttons.js';
import type { JourneyTurn } from '../journey-turn.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import { citation } from '../rewrite/citation.js';
import { fitting } from '../rewrite/sixty-words.js';
import { namedSaying } from '../talk/say-it.js';
import type { Voice } from '../voice/voice.js';
import { noesFor, placeOf } from './noes.js';
import type { Refusal } from './refusal.js';

export type NoTurn = JourneyTurn<JustNoContent>;

export const noActions = {
  begin: 'just-no',
  pushed: 'just-no-push',
  trade: 'just-no-trade',
  show: 'just-no-show',
  notANo: 'just-no-other',
} as const;

export const backToNo = ({ id }: Refusal, voice: Voice): Choice =>
  go('choice.back_to_no', noActions.show, voice, { refusal: id });

/** A warm no and a plain one to say as they are; the one for when they push, and why so short, closed when it is long. */
export function noCard(refusal: Refusal, turn: NoTurn): Reply {
  const { talk, voice, content } = turn;
  const { kind, warm, plain, push } = noesFor(refusal, refusal.relation, content);
  const intro = voice.say(kind.limit ? 'no.limit' : refusal.general ? 'no.intro_any' : 'no.intro');
  const said = (name: 'no.warm' | 'no.plain' | 'no.push', text: string): Block[] =>
    namedSaying(voice.label(name), text, talk, voice);
  const noes = [line(intro), ...said(kind.limit ? 'no.plain' : 'no.warm', warm), ...said('no.plain', plain)];
  const pushed: Block[] = said('no.push', push);
  const value = { refusal: refusal.id };
  const isUp = placeOf(refusal.relation) === 'up';
  const choices: Choice[] = [
    go('choice.if_they_push', noActions.pushed, voice, value),
    ...(isUp ? [go('choice.offer_a_trade', noActions.trade, voice, value)] : []),
    ...(kind.limit ? [toPeople(voice)] : []),
    ...(refusal.told && !kind.limit ? [go('choice.not_a_no', noActions.notANo, voice, value)] : []),
  ];
  const why = whyShort(isUp, turn);
  return fitting([
    () => reply([...noes, ...pushed, why], choices),
    () =>
      reply(
        [...noes, { kind: 'opening', label: voice.label('no.push'), blocks: pushed.map(nameless) }, why],
        choices,
      ),
  ]);
}

/** What they may say to get a yes after all, each with the next line; the likeliest stand open. */
export function pushCard(refusal: Refusal, { talk, voice, content }: NoTurn): Reply {
  const isUp = placeOf(refusal.relation) === 'up';
  const limit = noesFor(refusal, refusal.relation, content).kind.limit;
  const blocks = content.pushes.map(({ they, line: next, up }) =>
    namedSaying(`“${they}”`, isUp ? (up ?? next) : next, talk, voice),
  );
  const intro = line(voice.say('no.pushed'));
  const afraid = limit ? [line(voice.label('no.afraid'))] : [];
  const choices: Choice[] = [backToNo(refusal, voice), ...(limit ? [toPeople(voice)] : [])];
  const layout = (open: number) => () =>
    reply(
      [
        intro,
        ...afraid,
        ...blocks.slice(0, open).flat(),
        { kind: 'opening', label: voice.label('choice.what_if_more'), blocks: blocks.slice(open).flat() },
      ],
      choices,
    );
  return fitting([layout(3), layout(2), layout(1)]);
}

/** "I can do the audit or the slides by Friday, not both." */
export function tradeCard(text: string, refusal: Refusal, { talk, voice }: NoTurn): Reply {
  return reply(
    [line(voice.say('no.trade')), ...namedSaying('', text, talk, voice).map(nameless)],
    [backToNo(refusal, voice)],
  );
}

function whyShort(isUp: boolean, { voice, content, articles }: NoTurn): Block {
  return {
    kind: 'opening',
    label: voice.label('no.why'),
    blocks: [
      line(voice.label(isUp ? 'no.why_up' : 'no.why_line')),
      ...content.sources.map((source) => line(citation(source, articles, voice))),
    ],
  };
}

/** Words that stand alone need no name. */
export const nameless = (block: Block): Block =>
  block.kind === 'rewrite' ? { kind: 'rewrite', text: block.text } : block;
