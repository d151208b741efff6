import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { renderForWebChat } from '../../../../src/channels/web-chat/render/render-for-web-chat.js';
import { type Block, line, type Reply, reply } from '../../../../src/coaching/reply.js';
import { talkWith } from '../../../dialogs/talk-with.js';
import { wholeCatalogue } from '../../../support/whole-catalogue.js';

/** The very package that Web Chat draws cards with. */
const webChat = createRequire(resolve('node_modules/botframework-webchat/package.json'));
const { AdaptiveCard, SerializationContext } = webChat('adaptivecards/dist/adaptivecards.js');

type Json = Record<string, unknown>;
const cardOf = (shown: Reply): Json => renderForWebChat(shown).attachments?.[0]?.content;
const everything = (json: unknown): Json[] =>
  typeof json !== 'object' || json === null
    ? []
    : [...(Array.isArray(json) ? [] : [json as Json]), ...Object.values(json).flatMap(everything)];

const blocks: Block[] = [
  line('You could say:'),
  { kind: 'rewrite', text: "I'm fed up.", name: 'Short' },
  {
    kind: 'choices',
    label: 'I guessed fed up:',
    choices: [{ kind: 'go', label: 'hurt', action: 'feeling', value: { draft: 'd1' } }],
  },
  { kind: 'quoted', text: 'You never listen', marks: [{ start: 4, end: 9 }] },
  { kind: 'opening', label: 'Two more ways', blocks: [line('inside')] },
  { kind: 'opening', label: 'Why?', blocks: [line('because')] },
  { kind: 'input', id: 'words', label: 'Your words', placeholder: 'Type' },
  { kind: 'picture', svg: '<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"/>', alt: 'a curve' },
];
const full = reply(blocks, [
  { kind: 'copy', label: 'Copy', text: "I'm fed up." },
  { kind: 'go', label: 'Save it', action: 'save', value: { draft: 'd1' } },
  { kind: 'link', label: 'Help line', url: 'https://example.org' },
]);

test('one plain line is a message, shown letter by letter', () => {
  const activity = renderForWebChat(reply([line('**Hi** <b>there</b>')]));
  expect(activity).toMatchObject({ type: 'message', text: '**Hi** <b>there</b>', textFormat: 'plain' });
  expect(activity.attachments).toBeUndefined();
});

test('starters are suggested actions that say themselves', () => {
  expect(
    renderForWebChat(reply([line('Hi.')], [], ['You never listen to me'])).suggestedActions?.actions,
  ).toEqual([{ type: 'imBack', title: 'You never listen to me', value: 'You never listen to me' }]);
});

test.each([
  ['remember', { remember: true }],
  ['forget', { forget: true }],
  ['leave', { leave: true }],
  ['withhold_history', { withholdHistory: true }],
] as const)('the signal %s reaches the channel', (signal, firstPerson) => {
  expect(renderForWebChat({ ...reply([line('x')]), signals: [signal] }).channelData).toEqual({ firstPerson });
});

test('everything else is one card that the client reads without a complaint', () => {
  const context = new SerializationContext();
  const card = new AdaptiveCard();
  card.parse(cardOf(full), context);
  expect([...Array(context.eventCount).keys()].map((at) => context.getEventAt(at).message)).toEqual([]);
  expect(cardOf(full).version).toBe('1.5');
});

test('openings side by side share one row, each opening its own card', () => {
  const rows = (cardOf(full).body as Json[]).filter(({ type }) => type === 'ActionSet');
  const titles = rows.map(({ actions }) => (actions as Json[]).map(({ title }) => title));
  expect(titles).toEqual([['hurt'], ['Two more ways', 'Why?'], ['Copy', 'Save it', 'Help line']]);
});

test('the marked words are bold and underlined, the others are not', () => {
  const runs = everything(cardOf(full)).filter(({ type }) => type === 'TextRun');
  expect(runs.find(({ text }) => text === 'never')).toMatchObject({ weight: 'Bolder', underline: true });
  expect(runs.find(({ text }) => text === ' listen')).toEqual({ type: 'TextRun', text: ' listen' });
});

test('what a button sends: words to copy, or a press', () => {
  const submits = everything(cardOf(full)).filter(({ type }) => type === 'Action.Submit');
  expect(submits.map(({ data }) => data)).toEqual([
    { action: 'feeling', value: { draft: 'd1' } },
    { copy: "I'm fed up." },
    { action: 'save', value: { draft: 'd1' } },
  ]);
});

test('the same in words, for those who hear it', () => {
  expect(renderForWebChat(full).speak).toBe(
    [
      'You could say:',
      "Short: “I'm fed up.”",
      'I guessed fed up: hurt',
      '“You never listen”',
      'Two more ways',
      'Why?',
      'Your words',
      'a curve',
      'Copy, Save it, Help line.',
    ].join('\n'),
  );
});

test.each([
  '<img src=x onerror=alert(1)> you never listen',
  '**you never** [x](javascript:alert(1))',
  '&lt;b&gt; never',
])('what a person typed is never Markdown or HTML: %s', async (typed) => {
  const [answer] = await talkWith().say(typed);
  const elements = everything(cardOf(answer!));
  expect(elements.map(({ type }) => type)).not.toContain('TextBlock');
  const shown = elements.filter(({ type }) => type === 'TextRun').map(({ text }) => text);
  expect(shown.join('')).toContain(typed.split(' ').at(-1));
});

test('relations are few enough for the page to show all their buttons', () => {
  const relations = wholeCatalogue().phrases.find(({ about }) => about === 'relation');
  expect(Object.keys(relations?.lines ?? {}).length).toBeLessThanOrEqual(12);
});
