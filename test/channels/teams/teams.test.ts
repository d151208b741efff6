import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import { filesIn } from '../../support/files-in.js';
import { foundIn } from '../../support/found-in.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';
import { actionsOn, cardOn, elementsIn, press, wordsOn } from './shown.js';
import { bot, type TeamsPerson, type TeamsWorld, teamsWorld } from './teams-world.js';
import { beyondTeamsLimits } from './within-teams-limits.js';

const catalogue = wholeCatalogue();
let world: TeamsWorld;
const folder = temporaryFolder();
let now = Date.now();
beforeAll(async () => {
  world = await teamsWorld({ folder, clock: () => new Date(now) });
});
afterAll(() => world?.close());
afterEach(() => {
  expect(world.logged.filter((one) => one.includes('failed'))).toEqual([]);
});

const blame = 'You never listen to me when I talk about the zinnias';
const install = { type: 'installationUpdate', action: 'add' } as never;
const memberAdded = (...ids: string[]): Partial<Activity> => ({
  type: 'conversationUpdate',
  membersAdded: ids.map((id) => ({ id, name: '' })),
});
const mention = `<at>${bot.name}</at>`;
const mentioned = { entities: [{ type: 'mention', mentioned: bot, text: mention }] };
const inGroup = { conversationType: 'groupChat', isGroup: true, id: '19:group@thread.v2' };
const kept = () => filesIn(folder).filter((name) => name.startsWith('kept/'));

describe('coming in', () => {
  test('an installation is told twice and greeted once, with what COACHING §10 asks for', async () => {
    const alex = world.person();
    const welcomes = [
      ...(await alex.messages(install)),
      ...(await alex.messages(memberAdded(bot.id, alex.from.id))),
      ...(await alex.messages(memberAdded(alex.from.id))),
    ];
    expect(welcomes).toHaveLength(1);
    expect(wordsOn(welcomes)).toMatch(/Microsoft Teams/);
    expect(wordsOn(welcomes)).toMatch(/your organisation may keep and read it/);
    expect(wordsOn(welcomes)).toMatch(/[Rr]emoving this app erases/);
    const greeting = actionsOn(welcomes).map(({ data }) => data?.msteams);
    expect(greeting).toContainEqual({ type: 'imBack', value: 'I need a minute first' });
  });

  test('whoever installs it again is greeted again', async () => {
    const alex = world.person();
    await alex.messages(install);
    await alex.send({ type: 'installationUpdate', action: 'remove' } as never);
    expect(await alex.messages(install)).toHaveLength(1);
  });

  test.each(['Hi', 'Hello', 'Help', 'help'])('%s is answered', async (text) => {
    const alex = world.person();
    const [answer, ...more] = await alex.say(text);
    expect(more).toEqual([]);
    expect(wordsOn(answer)).toMatch(/[Tt]ype (what|it)/);
  });

  test('an update of the app, a reaction, and somebody renaming a team are no reason to speak', async () => {
    const alex = world.person();
    for (const one of [
      { type: 'installationUpdate', action: 'add-upgrade' },
      { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
      { type: 'conversationUpdate', channelData: { eventType: 'teamRenamed' } },
      { type: 'event', name: 'application/vnd.microsoft.readReceipt' },
    ])
      expect((await alex.send(one as never)).sent).toEqual([]);
  });
});

describe('in private', () => {
  test('a statement: first it shows that it is writing, then one message with a rewrite', async () => {
    const alex = world.person();
    const { sent } = await alex.send({ type: 'message', text: blame });
    expect(sent.map(({ activity }) => activity.type)).toEqual(['typing', 'message']);
    expect(wordsOn(sent)).toContain('zinnias');
    expect(wordsOn(sent)).toContain('never');
    expect(cardOn(sent[1]?.activity)).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
  });

  test('the guess is changed with one press', async () => {
    const alex = world.person();
    const [card] = await alex.say(blame);
    const [changed] = await alex.press(press(card, 'angry'));
    expect(wordsOn(changed)).toMatch(/angry/);
  });

  test('copying: the words come alone, as they are, and are counted as taken', async () => {
    const alex = world.person();
    const [card] = await alex.say(blame);
    const copy = press(card, 'Copy');
    const [words, ...more] = await alex.press(copy);
    expect(more).toEqual([]);
    expect(words).toMatchObject({ type: 'message', text: copy.copy, textFormat: 'plain' });
    expect(words?.attachments).toBeUndefined();
  });

  test('a statement put together through cards', async () => {
    const alex = world.person();
    const asked: string[] = [];
    let shown = await alex.say('step by step');
    for (const answer of [
      'hurt',
      'You were an hour late on Friday',
      'I like to know when to expect you',
      'Could you text me?',
    ]) {
      asked.push(wordsOn(shown));
      const button = actionsOn(shown).find(({ title }) => title === answer);
      shown = button?.data ? await alex.press(button.data) : await alex.say(answer);
      expect(shown).toHaveLength(1);
    }
    expect(asked[0]).toMatch(/feel/);
    expect(asked[1]).toMatch(/happened/);
    expect(asked[2]).toMatch(/matter to you/);
    const statement = wordsOn(shown);
    for (const part of [/hurt/, /an hour late on Friday/, /know when to expect you/, /text me/])
      expect(statement).toMatch(part);
  });

  test('danger: coaching stops, the lines are those of the country, and they can be pressed', async () => {
    const alex = world.person();
    const [answer, ...more] = await alex.say('I want to kill myself');
    expect(more).toEqual([]);
    expect(wordsOn(answer)).toContain('116 123');
    expect(actionsOn(answer).map(({ url }) => url)).toContain('https://www.samaritans.org');
    const [next] = await alex.say(blame);
    expect(wordsOn(next)).not.toContain('zinnias');
  });

  test.each([
    ['compose', 'step by step'],
    ['repair', 'I already said it'],
    ['they said', 'they said: you are so lazy'],
    ['learn', 'learn'],
    ['calm', 'I need a minute first'],
    ['ask', 'What is an I-statement?'],
    ['reflect', 'the five pillars'],
    ['privacy', 'privacy'],
    ['settings', 'settings'],
    ['menu', 'menu'],
  ])('%s is there as in web chat', async (_journey, text) => {
    const alex = world.person();
    const answers = await alex.say(text);
    expect(answers).toHaveLength(1);
    expect(wordsOn(answers)).not.toMatch(/wrong on my side/);
  });

  test('saving asks in the words of Teams, keeps one file, and removing the app erases it', async () => {
    const alex = world.person();
    await alex.say(blame);
    const [asked] = await alex.say('save it');
    expect(wordsOn(asked)).toMatch(/your organisation's server/);
    expect(wordsOn(asked)).not.toMatch(/cookie|browser/);
    await alex.say('yes');
    expect(kept()).toHaveLength(1);
    await alex.say('You always forget the rhododendron');
    await alex.send({ type: 'installationUpdate', action: 'remove' } as never);
    expect(kept()).toEqual([]);
    expect(foundIn(folder, 'zinnias')).toEqual([]);
    expect(wordsOn(await alex.say('why?'))).not.toMatch(/rhododendron|argue/);
  });

  test('removal told as a change of members erases as well', async () => {
    const alex = world.person();
    await alex.say(blame);
    await alex.say('save it');
    await alex.say('yes');
    await alex.send({ type: 'conversationUpdate', membersRemoved: [bot] });
    expect(kept()).toEqual([]);
  });

  test('an export comes as text that can be copied', async () => {
    const alex = world.person();
    await alex.say(blame);
    const [card] = await alex.say('export');
    const [text] = await alex.press(press(card, 'Show it as text'));
    expect(JSON.parse(text?.text ?? '')).toMatchObject({});
    expect(text?.text).toContain('zinnias');
  });

  test('a picture is drawn small enough, and said in words as well', async () => {
    const alex = world.person();
    let shown = await alex.say('five pillars');
    for (let at = 0; at < 5; at++) {
      now += 5_000;
      shown = await alex.press(press(shown, 'Shaky'));
    }
    const [picture] = elementsIn(shown).filter(({ type }) => type === 'Image');
    expect(picture?.url).toMatch(/^data:image\/png;base64,/);
    expect(picture?.altText).toMatch(/shaky/i);
  });

  test('breathing comes by itself, a step at a time, until somebody speaks', async () => {
    const alex = world.person();
    const [offer] = await alex.say('calm');
    const begin = actionsOn(offer).find(({ title }) => /breathe/i.test(title));
    await alex.press(begin?.data ?? {});
    const [beat] = await world.sentLater();
    expect(beat).toMatchObject({ type: 'message', conversation: { id: alex.conversation.id } });
    await alex.say('stop');
  });

  test('leaving says what stays in Teams', async () => {
    const alex = world.person();
    await alex.say(blame);
    expect(wordsOn(await alex.say('leave now'))).toMatch(/stays in Teams/);
  });
});

describe('once and again', () => {
  test('a message that is sent again is answered once', async () => {
    const alex = world.person();
    const again = { id: randomUUID() };
    expect(await alex.say(blame, again)).toHaveLength(1);
    expect(await alex.say(blame, again)).toEqual([]);
    expect(wordsOn(await alex.say('export'))).not.toMatch(/wrong/);
  });

  test('sent twice at the same moment, too', async () => {
    const alex = world.person();
    const one = JSON.stringify(alex.activity({ type: 'message', text: blame }));
    world.connector.taken();
    await Promise.all([world.post(one), world.post(one)]);
    expect(world.connector.taken().filter(({ activity }) => activity.type === 'message')).toHaveLength(1);
  });

  test('a button pressed twice is one press; pressed later it is another', async () => {
    const alex = world.person();
    const [card] = await alex.say(blame);
    const hurt = press(card, 'angry');
    expect(await alex.press(hurt)).toHaveLength(1);
    expect(await alex.press(hurt)).toEqual([]);
    now += 5_000;
    expect(await alex.press(hurt)).toHaveLength(1);
  });

  test('a card of a draft that is long gone gets a clear answer', async () => {
    const alex = world.person();
    const [card] = await alex.say(blame);
    now += 31 * 60_000;
    const [answer] = await alex.press(press(card, 'angry'));
    expect(wordsOn(answer)).toMatch(/card|draft|gone|again/i);
    expect(wordsOn(answer)).not.toMatch(/wrong on my side/);
  });

  test.each([
    ['a press nobody offered', { action: 'no-such-action', value: { draft: 'd99' } }],
    ['a press of a shape that no card makes', { action: { deep: 1 } }],
    ['an empty press', {}],
  ])('%s gets an answer', async (_what, value) => {
    const alex = world.person();
    expect(await alex.press(value)).toHaveLength(1);
  });
});

describe('changed afterwards', () => {
  const edit = (id: string, text: string, more: object = {}) => ({
    type: 'messageUpdate',
    id,
    text,
    channelData: { eventType: 'editMessage' },
    ...more,
  });

  test('a message that was changed is read again; sent again, the change counts once', async () => {
    const alex = world.person();
    const id = randomUUID();
    await alex.say(blame, { id });
    const changed = edit(id, 'You always forget the rhododendron', { timestamp: '2026-11-22T10:00:00Z' });
    expect(wordsOn(await alex.messages(changed as never))).toContain('rhododendron');
    expect(await alex.messages(changed as never)).toEqual([]);
  });

  test('a change that changes no word is let be', async () => {
    const alex = world.person();
    const id = randomUUID();
    await alex.say(blame, { id });
    expect(await alex.messages(edit(id, blame) as never)).toEqual([]);
  });

  test('danger in a changed message is met', async () => {
    const alex = world.person();
    const id = randomUUID();
    await alex.say(blame, { id });
    expect(wordsOn(await alex.messages(edit(id, 'I want to kill myself') as never))).toContain('116 123');
  });

  test('a changed answer takes the place of the one before: the next question is not answered by it', async () => {
    const alex = world.person();
    const questions = Object.entries(catalogue.phrases.find(({ about }) => about === 'reframe')?.lines ?? {});
    const asked = (answers: Activity[]) =>
      questions.find(([, ways]) => ways.some((way) => wordsOn(answers).includes(way)))?.[0];
    await alex.say('reframe a thought');
    const id = randomUUID();
    const question = asked(await alex.say('Nobody likes me at work', { id }));
    expect(question).toBeDefined();
    expect(asked(await alex.messages(edit(id, 'Nobody wants me at work') as never))).toBe(question);
  });

  test('a deleted message takes its draft along, and that is said; another deletion is not', async () => {
    const alex = world.person();
    const id = randomUUID();
    await alex.say(blame, { id });
    const [answer] = await alex.messages({ type: 'messageDelete', id });
    expect(wordsOn(answer)).toMatch(/deleted/i);
    expect(JSON.stringify(await alex.press({ action: 'export', value: {} }))).not.toContain('zinnias');
    expect(await alex.messages({ type: 'messageDelete', id: randomUUID() })).toEqual([]);
  });
});

describe('in a group', () => {
  let alex: TeamsPerson;
  beforeEach(() => {
    alex = world.person(undefined, inGroup);
  });

  test('not mentioned, it says nothing', async () => {
    expect((await alex.send({ type: 'message', text: blame })).sent).toEqual([]);
  });

  test.each([
    ['as Teams sends it', `${mention} ${blame}`, mentioned],
    ['with the mention at the end', `${blame} ${mention}`, mentioned],
    [
      'as HTML alone',
      '',
      {
        ...mentioned,
        attachments: [
          { contentType: 'text/html', content: `<div><at id="0">${bot.name}</at>&nbsp;${blame}</div>` },
        ],
      },
    ],
  ])(
    'mentioned %s: one short answer without the name, and the way to a private chat',
    async (_how, text, more) => {
      const [answer, ...others] = await alex.say(text, more as never);
      expect(others).toEqual([]);
      const words = wordsOn(answer);
      expect(words).toContain('zinnias');
      expect(words).not.toContain(bot.name);
      expect(words.split(/\s+/).length).toBeLessThan(70);
      expect(actionsOn(answer)).toEqual([
        expect.objectContaining({
          type: 'Action.OpenUrl',
          url: expect.stringContaining('/l/chat/0/0?users=28%3A'),
        }),
      ]);
    },
  );

  test('blame is not pointed at before others', async () => {
    const [answer] = await alex.say(`${mention} ${blame}`, mentioned as never);
    expect(wordsOn(answer)).not.toMatch(/argue|never/);
  });

  test('nothing private is shown: no saved words, drafts, settings or history, whoever asks', async () => {
    const inPrivate = world.person('kim');
    await inPrivate.say('You never listen to me when I talk about the peonies');
    await inPrivate.say('save it');
    await inPrivate.say('yes');
    const kim = world.person('kim', inGroup);
    for (const text of [
      'my saved',
      'export',
      'settings',
      'privacy',
      'menu',
      'why?',
      'erase everything',
      'yes',
    ]) {
      const [answer] = await kim.say(`${mention} ${text}`, mentioned as never);
      expect(wordsOn(answer)).not.toMatch(/peonies|Your saved words/);
    }
    expect(wordsOn(await inPrivate.say('my saved'))).toContain('peonies');
    await inPrivate.send({ type: 'installationUpdate', action: 'remove' } as never);
  });

  test('danger is met without a word of it, and without the lines of anybody’s country', async () => {
    const [answer] = await alex.say(`${mention} I want to kill myself`, mentioned as never);
    expect(wordsOn(answer)).toMatch(/private chat/);
    expect(wordsOn(answer)).toMatch(/emergency number/);
    expect(wordsOn(answer)).not.toMatch(/kill/);
  });

  test('help in a group', async () => {
    const [answer] = await alex.say(`${mention} help`, mentioned as never);
    expect(wordsOn(answer)).toMatch(/Mention me/);
  });

  test('it greets when it comes in itself, once, not whenever somebody else does', async () => {
    const group = world.person(undefined, { ...inGroup, id: `19:${randomUUID()}` });
    expect(await group.messages(memberAdded('29:somebody'))).toEqual([]);
    const greetings = [...(await group.messages(memberAdded(bot.id))), ...(await group.messages(install))];
    expect(greetings).toHaveLength(1);
    expect(wordsOn(greetings)).toMatch(/Everyone here sees/);
    expect(wordsOn(greetings)).toMatch(/Microsoft Teams/);
  });

  test('a change that mentions it at last is answered; one after that is not', async () => {
    const id = randomUUID();
    const edit = { type: 'messageUpdate', id, text: `${mention} ${blame}`, ...mentioned } as never;
    expect(await alex.messages(edit)).toHaveLength(1);
    expect(await alex.messages({ ...(edit as object), timestamp: '2030-01-01T00:00:00Z' as never })).toEqual(
      [],
    );
  });

  test('a channel is a group', async () => {
    const channel = world.person(undefined, {
      conversationType: 'channel',
      isGroup: true,
      id: '19:c@thread.tacv2;messageid=1',
    });
    expect(await channel.say(`${mention} ${blame}`, mentioned as never)).toHaveLength(1);
    expect(await channel.say(blame)).toEqual([]);
  });
});

test('what people write is not logged', () => {
  expect(world.logged.join()).not.toMatch(/zinnias|rhododendron|peonies|kill/);
});

test('all that was sent keeps the limits of Teams', () => {
  const messages = world.connector.all.filter(({ type }) => type === 'message');
  expect(messages.length).toBeGreaterThan(50);
  expect(messages.flatMap(beyondTeamsLimits)).toEqual([]);
});
