import type { Activity } from 'botbuilder';
import type { Block, Choice, Reply } from '../../../coaching/reply.js';
import type { Render } from '../../../conversation/conversation.js';
import { cardBody } from '../../card/card-body.js';
import { adaptiveCard, type CardElement, cardOf } from '../../card/card-element.js';
import { plainText } from '../../plain-text.js';
import type { Words } from '../words.js';
import { plainMessages } from './plain-messages.js';
import { rows } from './rows.js';
import { linesOf, pressInChat, teamsShape } from './teams-shape.js';
import { fits } from './within-limit.js';

/** Teams shows so many suggested actions, and none beside a card. */
const mostSuggested = 3;

/** Pictures at most 1,024 dots wide (ours are 560 units), then smaller, then in words. */
const zooms = [1.75, 1, 0];

/** Data of one button; what is longer follows as messages of its own. */
const longestData = 12 * 1024;

/**
 * A reply as Teams shows it: a plain line as a message, anything more as one Adaptive Card within Teams' limits.
 * Only what is too large for one message is shown in several; nothing is left out.
 */
export const renderForTeams =
  (words: Words): Render =>
  (reply) => {
    const { kept, following } = withoutLongTexts(reply);
    return [...messages(kept, words), ...following.flatMap(plainMessages)];
  };

function messages(reply: Reply, words: Words): Partial<Activity>[] {
  const [only, ...others] = reply.blocks;
  const suggests = reply.starters.length <= mostSuggested;
  if (only?.kind === 'line' && others.length === 0 && reply.choices.length === 0 && suggests)
    return suggesting(plainMessages(only.text), reply.starters);
  for (const zoom of zooms) {
    const message = cardMessage(reply, words, zoom);
    if (fits(message)) return [message];
  }
  return inTwo(reply).flatMap((half) => messages(half, words));
}

function suggesting(plain: Partial<Activity>[], starters: string[]): Partial<Activity>[] {
  if (starters.length === 0) return plain;
  const suggestedActions = { to: [], actions: starters.map(imBack) };
  return plain.map((one, at) => (at === plain.length - 1 ? { ...one, suggestedActions } : one));
}

function cardMessage(reply: Reply, words: Words, zoom: number): Partial<Activity> {
  const press = pressInChat(words);
  const body: CardElement[] = [
    ...cardBody(reply.blocks, teamsShape({ press, zoom })),
    ...rows([...reply.choices.map(press), ...reply.starters.map(sayIt)], {
      spacing: 'Medium',
      separator: reply.blocks.length > 0,
    }),
  ];
  const spoken = plainText(reply);
  const card = cardOf(body, { fallbackText: spoken, msteams: { width: 'Full' } });
  // What a phone shows of it on its locked screen: no words of the talk.
  return {
    type: 'message',
    summary: 'First Person',
    attachments: [{ contentType: adaptiveCard, content: card }],
  };
}

const imBack = (title: string) => ({ type: 'imBack', title, value: title });

/** A sentence to start from: pressed, it is said by the person, and stands in the chat as theirs. */
const sayIt = (title: string): CardElement => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'imBack', value: title } },
});

/** A reply in two; what can be done next goes with the second. */
function inTwo(reply: Reply): [Reply, Reply] {
  const { blocks, choices } = reply;
  const [only, ...others] = blocks;
  if (others.length > 0)
    return halves(
      blocks,
      (some) => alone(some),
      (some) => ({ ...reply, blocks: some }),
    );
  if (only) return [only.kind === 'opening' ? alone(only.blocks) : asLine(only), { ...reply, blocks: [] }];
  return halves(
    choices,
    (some) => ({ ...alone([]), choices: some }),
    (some) => ({ ...reply, choices: some }),
  );
}

const alone = (blocks: Block[]): Reply => ({ blocks, choices: [], starters: [] });

const asLine = (block: Block): Reply => alone([{ kind: 'line', text: plainText(alone([block])) }]);

function halves<T>(all: T[], first: (some: T[]) => Reply, second: (some: T[]) => Reply): [Reply, Reply] {
  const middle = Math.ceil(all.length / 2);
  return [first(all.slice(0, middle)), second(all.slice(middle))];
}

/** Files and lines that no button can carry. */
function withoutLongTexts(reply: Reply): { kept: Reply; following: string[] } {
  const isLong = (choice: Choice) => Buffer.byteLength(textOf(choice)) > longestData;
  return {
    kept: { ...reply, choices: reply.choices.filter((choice) => !isLong(choice)) },
    following: reply.choices.filter(isLong).map(textOf),
  };
}

const textOf = (choice: Choice): string =>
  choice.kind === 'file' || choice.kind === 'copy'
    ? choice.text
    : choice.kind === 'print'
      ? linesOf(choice)
      : '';
