import type { Activity } from 'botbuilder';
import { renderForTeams } from '../../../../src/channels/teams/render/render-for-teams.js';
import { wordsIn } from '../../../../src/channels/teams/words.js';
import { columnsPicture } from '../../../../src/coaching/pictures/columns.js';
import { type Block, type Choice, line, type Reply, reply } from '../../../../src/coaching/reply.js';
import { wholeCatalogue } from '../../../support/whole-catalogue.js';
import { actionsOn, cardOn, elementsIn, wordsOn } from '../shown.js';
import { beyondTeamsLimits } from '../within-teams-limits.js';

const render = renderForTeams(wordsIn(wholeCatalogue().phrases));
const shown = (of: Reply): Activity[] => [render(of)].flat() as Activity[];

const go = (label: string): Choice => ({ kind: 'go', label, action: 'do', value: { what: label } });
const many = (count: number, of = 'choice') =>
  Array.from({ length: count }, (_, at) => go(`${of} ${at + 1}`));
const long = (letters: number) => 'You never listen. '.repeat(letters / 18);
const titles = (of: unknown) => actionsOn(of).map(({ title }) => title);

test('a line is a message of plain words: nothing in it is read as Markdown', () => {
  expect(shown(reply([line('Is **that** <b>all</b>?')]))).toEqual([
    { type: 'message', text: 'Is **that** <b>all</b>?', textFormat: 'plain' },
  ]);
});

test('three sentences to start from are suggested; four stand on a card, for Teams shows three', () => {
  const [three] = shown(reply([line('Hi')], [], ['One', 'Two', 'Three']));
  expect(three?.suggestedActions?.actions.map(({ value }) => value)).toEqual(['One', 'Two', 'Three']);
  const [four] = shown(reply([line('Hi')], [], ['One', 'Two', 'Three', 'Four']));
  expect(four?.suggestedActions).toBeUndefined();
  expect(actionsOn(four).map(({ data }) => data)).toEqual(
    ['One', 'Two', 'Three', 'Four'].map((value) => ({ msteams: { type: 'imBack', value } })),
  );
});

test('of a card nothing is told on a locked screen', () => {
  const [message] = shown(reply([line('You said you want to leave')], [go('Yes')]));
  expect(message?.summary).toBe('First Person');
  expect(message?.text).toBeUndefined();
});

test.each([6, 7, 13])('%i choices: six in a row, and none is lost', (count) => {
  const [message] = shown(
    reply([line('Pick'), { kind: 'choices', label: '', choices: many(count, 'inner') }], many(count)),
  );
  expect(beyondTeamsLimits(message ?? {})).toEqual([]);
  expect(titles(message)).toHaveLength(2 * count);
});

test('what is closed lies below its button, closed; an opening in an opening as well', () => {
  const inner: Block = { kind: 'opening', label: 'Deeper', blocks: [line('the depth')] };
  const [message] = shown(
    reply([
      { kind: 'opening', label: 'Why?', blocks: [line('because'), inner] },
      { kind: 'opening', label: 'More', blocks: [line('the rest')] },
    ]),
  );
  const closed = elementsIn(cardOn(message)).filter(({ isVisible }) => isVisible === false);
  expect(closed.map(wordsOn)).toEqual(['because Deeper the depth', 'the depth', 'the rest']);
  expect(beyondTeamsLimits(message ?? {})).toEqual([]);
});

test.each<[string, Choice, object]>([
  ['copy', { kind: 'copy', label: 'Copy', text: 'my words' }, { title: 'Copy', data: { copy: 'my words' } }],
  [
    'copy that counts',
    { kind: 'copy', label: 'Copy', text: 'my words', took: { draft: 'd1', way: '0' } },
    { data: { copy: 'my words', took: { draft: 'd1', way: '0' } } },
  ],
  [
    'print',
    {
      kind: 'print',
      label: 'Print',
      lines: [
        { name: 'Begin', text: 'I' },
        { name: 'End', text: 'Bye' },
      ],
    },
    { title: 'Show it alone', data: { copy: 'Begin: I\nEnd: Bye' } },
  ],
  [
    'file',
    { kind: 'file', label: 'Download', name: 'a.json', text: '{}' },
    { title: 'Show it as text', data: { copy: '{}' } },
  ],
  [
    'link',
    { kind: 'link', label: 'Help', url: 'https://example.org' },
    { type: 'Action.OpenUrl', url: 'https://example.org' },
  ],
  ['go', go('Softer'), { title: 'Softer', data: { action: 'do', value: { what: 'Softer' } } }],
])('%s', (_kind, choice, action) => {
  const [message] = shown(reply([line('Here')], [choice]));
  expect(actionsOn(message)).toEqual([expect.objectContaining(action)]);
});

test('a field to type into, a bar, marked words', () => {
  const [message] = shown(
    reply([
      { kind: 'input', id: 'note', label: 'What happened?', placeholder: 'In a few words' },
      { kind: 'progress', label: '2 of 5', done: 2, of: 5 },
      { kind: 'quoted', text: 'You never help', marks: [{ start: 4, end: 9 }] },
    ]),
  );
  const elements = elementsIn(cardOn(message));
  expect(elements).toContainEqual(
    expect.objectContaining({ type: 'Input.Text', id: 'note', label: 'What happened?' }),
  );
  expect(wordsOn(message)).toContain('●●○○○');
  expect(elements).toContainEqual(
    expect.objectContaining({ text: 'never', underline: true, weight: 'Bolder' }),
  );
});

describe('too much for one message', () => {
  const svg = columnsPicture([{ name: 'Honesty', height: 1, level: 'steady' }], { roof: 'Trust' });
  const picture: Block = { kind: 'picture', svg, alt: 'Honesty: steady' };

  test('a picture that fits is a picture; with others there is less room, then it is in words', () => {
    const [one] = shown(reply([picture], [go('Next')]));
    expect(wordsOn(one)).toContain('Honesty: steady');
    expect(elementsIn(one).filter(({ type }) => type === 'Image')).toHaveLength(1);
    const all = shown(
      reply(
        Array.from({ length: 12 }, () => picture),
        [go('Next')],
      ),
    );
    expect(all.flatMap(beyondTeamsLimits)).toEqual([]);
    expect(wordsOn(all).match(/Honesty: steady/g)).toHaveLength(12);
  });

  test.each<[string, Reply]>([
    [
      'many long lines',
      reply(
        Array.from({ length: 12 }, () => line(long(9_000))),
        many(3),
      ),
    ],
    ['one line', reply([line(long(90_000))])],
    ['one line with choices', reply([line(long(90_000))], many(3))],
    [
      'one opening',
      reply([{ kind: 'opening', label: 'More', blocks: Array.from({ length: 9 }, () => line(long(9_000))) }]),
    ],
    [
      'choices that carry much',
      reply(
        [line('Here')],
        Array.from({ length: 9 }, (): Choice => ({ kind: 'copy', label: 'Copy', text: long(9_000) })),
      ),
    ],
    ['letters of four bytes', reply([line('🙂'.repeat(20_000))], many(2))],
  ])('%s: several messages, each within the limit, and nothing is lost', (_what, all) => {
    const messages = shown(all);
    expect(messages.length).toBeGreaterThan(1);
    expect(messages.flatMap(beyondTeamsLimits)).toEqual([]);
    const letters = (of: string) => of.match(/never|🙂/gu)?.length ?? 0;
    expect(letters(JSON.stringify(messages))).toBeGreaterThanOrEqual(letters(JSON.stringify(all)));
    expect(titles(messages)).toHaveLength(all.choices.length);
    expect(JSON.stringify(messages)).not.toContain('\uFFFD');
  });

  test('a file no button can carry follows as text, whole', () => {
    const text = JSON.stringify(
      Array.from({ length: 3_000 }, (_, at) => ({ at, words: 'you never' })),
      null,
      1,
    );
    const [card, ...following] = shown(
      reply([line('Everything')], [{ kind: 'file', label: 'Download', name: 'a', text }, go('Erase')]),
    );
    expect(titles(card)).toEqual(['Erase']);
    expect(following.map((one) => one.text).join('')).toBe(text);
    expect(following.flatMap(beyondTeamsLimits)).toEqual([]);
  });
});
