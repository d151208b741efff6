import type { Activity } from 'botbuilder';
import { saidFrom } from '../../../../src/channels/web-chat/render/said-from.js';

const recipient = { id: 'bot', name: '' };
const noWords = { kind: 'typed', text: '' };

test.each<[string, Partial<Activity>, unknown]>([
  ['typed words', { type: 'message', text: 'You never listen' }, { kind: 'typed', text: 'You never listen' }],
  ['an empty message', { type: 'message' }, { kind: 'typed', text: '' }],
  [
    'a person coming in',
    { type: 'conversationUpdate', membersAdded: [{ id: 'me', name: '' }, recipient] },
    { kind: 'arrived' },
  ],
  ['the bot coming in', { type: 'conversationUpdate', membersAdded: [recipient] }, null],
  ['somebody leaving', { type: 'conversationUpdate', membersRemoved: [{ id: 'me', name: '' }] }, null],
  [
    'a press',
    { type: 'message', value: { action: 'feeling', value: { draft: 'd1' } } },
    { kind: 'pressed', action: 'feeling', value: { draft: 'd1' }, inputs: {} },
  ],
  [
    'a press with words typed in the card',
    { type: 'message', value: { action: 'own', value: {}, words: 'gutted' } },
    { kind: 'pressed', action: 'own', value: {}, inputs: { words: 'gutted' } },
  ],
  [
    'a press without a value',
    { type: 'message', value: { action: 'x' } },
    { kind: 'pressed', action: 'x', value: {}, inputs: {} },
  ],
  ['copying, which the page does', { type: 'message', value: { copy: 'words' } }, noWords],
  ['a press of the wrong shape', { type: 'message', value: { action: 3 } }, noWords],
  [
    'a value of the wrong shape',
    { type: 'message', value: { action: 'x', value: { draft: { deep: 1 } } } },
    noWords,
  ],
  [
    'words beside a value that is no press',
    { type: 'message', text: 'hi', value: {} },
    { ...noWords, text: 'hi' },
  ],
  [
    'names that every object has, as plain words',
    {
      type: 'message',
      value: JSON.parse(
        '{"action":"__proto__","value":{"draft":"toString"},"constructor":"x","__proto__":"y"}',
      ),
    },
    {
      kind: 'pressed',
      action: '__proto__',
      value: { draft: 'toString' },
      inputs: JSON.parse('{"constructor":"x","__proto__":"y"}'),
    },
  ],
  ['typing', { type: 'typing' }, null],
  ['an event', { type: 'event', name: 'x', value: { action: 'feeling' } }, null],
])('%s', (_name, activity, said) => {
  expect(saidFrom({ recipient, ...activity } as Activity)).toEqual(said);
});
