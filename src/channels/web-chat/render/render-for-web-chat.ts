import type { Activity } from 'botbuilder';
import type { Choice, Reply } from '../../../coaching/reply.js';
import { cardBody } from '../../card/card-body.js';
import { adaptiveCard, cardOf } from '../../card/card-element.js';
import { plainText } from '../../plain-text.js';
import type { Signals } from '../signals.js';
import { choiceAction, webChatShape } from './web-chat-shape.js';

/** A reply as Web Chat shows it: one plain line as a message, anything more as one Adaptive Card. */
export function renderForWebChat(reply: Reply): Partial<Activity> {
  const spoken = plainText(reply);
  const [only, ...others] = reply.blocks;
  const isOneLine = only?.kind === 'line' && others.length === 0 && reply.choices.length === 0;
  return {
    type: 'message',
    speak: spoken,
    ...(isOneLine
      ? { text: only.text, textFormat: 'plain' }
      : { attachments: [{ contentType: adaptiveCard, content: card(reply, spoken) }] }),
    ...(reply.starters.length > 0 && { suggestedActions: suggested(reply.starters) }),
    channelData: {
      ...(!isOneLine && { 'webchat:fallback-text': spoken }),
      ...(reply.signals && { firstPerson: signals(reply) }),
    },
  };
}

const card = (reply: Reply, spoken: string) =>
  cardOf(
    [
      ...cardBody(reply.blocks, webChatShape),
      ...(reply.choices.length > 0
        ? [{ type: 'ActionSet', spacing: 'Medium', separator: true, actions: bottomActions(reply.choices) }]
        : []),
    ],
    { fallbackText: spoken, speak: spoken },
  );

/** Taking the words away is what most people came for: copying stands out when it comes first. */
const bottomActions = (choices: Choice[]) =>
  choices.map((choice, at) =>
    at === 0 && choice.kind === 'copy'
      ? { ...choiceAction(choice), style: 'positive' }
      : choiceAction(choice),
  );

const suggested = (starters: string[]): Activity['suggestedActions'] => ({
  to: [],
  actions: starters.map((title) => ({ type: 'imBack', title, value: title })),
});

const signals = ({ signals: wanted = [] }: Reply): Signals => ({
  ...(wanted.includes('withhold_history') && { withholdHistory: true }),
  ...(wanted.includes('remember') && { remember: true }),
  ...(wanted.includes('forget') && { forget: true }),
  ...(wanted.includes('leave') && { leave: true }),
});
