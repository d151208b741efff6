import { filesIn } from '../../support/files-in.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { actionsOn, elementsIn, press, wordsOn } from './shown.js';
import { type TeamsPerson, type TeamsWorld, teamsWorld } from './teams-world.js';

let world: TeamsWorld;
let now = Date.now();
const folder = temporaryFolder();
beforeAll(async () => {
  world = await teamsWorld({ folder, clock: () => new Date(now) });
});
afterAll(() => world?.close());

const blame = 'You never listen to me when I talk about the zinnias';
const inGroup = { conversationType: 'groupChat', isGroup: true, id: '19:group@thread.v2' };

/** Teams' envelope of a message extension, answered by this server. */
type Answer = {
  composeExtension?: { type: string; text?: string; attachments?: { content: object; preview?: object }[] };
  task?: { type: string; value: { title: string; card: { content: object } } };
};

const query = (text: string) => ({
  commandId: 'quickRewrite',
  parameters: [{ name: 'draft', value: text }],
  queryOptions: { skip: 0, count: 25 },
});
const open = { commandId: 'checkDraft', commandContext: 'compose' };
const onMessage = (content: string, author = 'somebody') => ({
  commandId: 'checkMessage',
  commandContext: 'message',
  messagePayload: {
    id: '1',
    body: { contentType: 'html', content },
    from: { user: { id: author, displayName: 'Kim' } },
  },
});
const submit = (data: object) => ({ commandId: 'checkDraft', commandContext: 'compose', data });

let alex: TeamsPerson;
beforeEach(() => {
  alex = world.person(undefined, inGroup);
});
afterEach(() => {
  expect(world.logged.filter((one) => one.includes('failed'))).toEqual([]);
});

/** What a request is answered with. Nothing at all may go into the chat it was made in. */
async function asked(name: string, value: object, who = alex): Promise<Answer> {
  const { status, body, sent } = await who.invoke(`composeExtension/${name}`, value);
  expect(status).toBe(200);
  expect(sent).toEqual([]);
  return body as Answer;
}

const cardIn = (answer: Answer) => answer.task?.value.card.content;

describe('a draft in the search field', () => {
  test('ways to say it, each a card of the words alone', async () => {
    const { composeExtension } = await asked('query', query(blame));
    expect(composeExtension?.type).toBe('result');
    expect(composeExtension?.attachments?.length).toBeGreaterThanOrEqual(3);
    for (const { content, preview } of composeExtension?.attachments ?? []) {
      expect(wordsOn(content)).toMatch(/\bI\b/);
      expect(wordsOn(content)).not.toMatch(/never/);
      expect(actionsOn(content)).toEqual([]);
      expect(preview).toBeDefined();
    }
    expect(JSON.stringify(composeExtension?.attachments?.[0])).toContain('zinnias');
  });

  test.each([
    ['nothing yet', query(''), /[Tt]ype what/],
    ['only opened', { parameters: [{ name: 'initialRun', value: 'true' }] }, /[Tt]ype what/],
    ['no parameters at all', {}, /[Tt]ype what/],
    ['fine as it is', query('Could you call me tonight, please?'), /request|fine|go as it is/],
    ['in another language', query('Du hörst mir nie zu, wenn ich rede'), /English/],
    ['danger', query('I want to kill myself'), /116 123/],
    [
      'control',
      query("You're not allowed to see your friends any more"),
      /won't word|theirs to decide|decide/,
    ],
  ])('%s: words, and nothing to send', async (_what, value, words) => {
    const { composeExtension } = await asked('query', value);
    expect(composeExtension?.type).toBe('message');
    expect(composeExtension?.text).toMatch(words);
    expect(composeExtension?.attachments).toBeUndefined();
  });
});

describe('a draft in the window', () => {
  test('typed, rewritten, changed, and inserted', async () => {
    const opened = cardIn(await asked('fetchTask', open));
    expect(wordsOn(opened)).toMatch(/^What would you like to say\?.*Only you see this/);
    expect(elementsIn(opened).filter(({ type }) => type === 'Input.Text')).toHaveLength(1);

    const rewritten = cardIn(
      await asked('submitAction', submit({ ...press(opened, 'Check it'), check_words: blame })),
    );
    expect(wordsOn(rewritten)).toContain('zinnias');
    const changed = cardIn(await asked('submitAction', submit(press(rewritten, 'angry'))));
    expect(wordsOn(changed)).toMatch(/angry/);

    const inserting = press(changed, 'Put it in my message');
    const { composeExtension } = await asked('submitAction', submit(inserting));
    expect(composeExtension?.type).toBe('result');
    expect(composeExtension?.attachments).toHaveLength(1);
    expect(wordsOn(composeExtension?.attachments?.[0]?.content)).toBe(inserting.insert);
  });

  test('danger is met, and stays met when the window is opened again', async () => {
    const opened = cardIn(await asked('fetchTask', open));
    const typed = { ...press(opened, 'Check it'), check_words: 'I want to kill myself' };
    expect(wordsOn(cardIn(await asked('submitAction', submit(typed))))).toContain('116 123');
    await asked('fetchTask', open);
    const again = cardIn(
      await asked('submitAction', submit({ ...press(opened, 'Check it'), check_words: blame })),
    );
    expect(wordsOn(again)).not.toContain('zinnias');
    expect(actionsOn(again).map(({ title }) => title)).not.toContain('Put it in my message');
  });

  test('danger told in the private chat is open here too, and no message of somebody else answers it', async () => {
    const inPrivate = world.person('sam');
    await inPrivate.say('I want to kill myself');
    const sam = world.person('sam', inGroup);
    for (const value of [open, onMessage('<p>No</p>'), onMessage('<p>You are so lazy</p>')]) {
      const card = cardIn(await asked('fetchTask', value, sam));
      expect(wordsOn(card)).toContain('116 123');
      expect(actionsOn(card).map(({ title }) => title)).not.toContain('Put it in my message');
    }
    const { composeExtension } = await asked('query', query(blame), sam);
    expect(composeExtension).toEqual({ type: 'message', text: expect.stringMatching(/private chat/) });
    expect(wordsOn(await inPrivate.say(blame))).not.toContain('zinnias');
    await inPrivate.send({ type: 'installationUpdate', action: 'remove' } as never);
    expect(wordsOn(await inPrivate.say(blame))).toContain('zinnias');
  });

  test('words in the field are screened whatever is pressed', async () => {
    const opened = cardIn(await asked('fetchTask', open));
    const card = cardIn(
      await asked('submitAction', submit({ ...press(opened, 'Check it'), check_words: blame })),
    );
    const pressed = { ...press(card, 'angry'), check_words: 'I want to kill myself' };
    expect(wordsOn(cardIn(await asked('submitAction', submit(pressed))))).toContain('116 123');
  });

  test.each([
    ['nothing', {}],
    ['a shape that no card makes', { action: { deep: 1 }, check_words: 7 }],
    ['a press nobody offered', { action: 'no-such-action' }],
  ])('%s gets an answer', async (_what, data) => {
    expect(cardIn(await asked('submitAction', submit(data)))).toMatchObject({ type: 'AdaptiveCard' });
  });

  test('the private chat knows nothing of it, nor it of the private chat', async () => {
    const inPrivate = world.person('pat');
    await inPrivate.say('You never listen to me when I talk about the peonies');
    const pat = world.person('pat', inGroup);
    const opened = cardIn(await asked('fetchTask', open, pat));
    const card = await asked(
      'submitAction',
      submit({ ...press(opened, 'Check it'), check_words: blame }),
      pat,
    );
    expect(JSON.stringify(card)).not.toContain('peonies');
    expect(wordsOn(await inPrivate.say('why?'))).not.toContain('zinnias');
  });
});

describe('on a message somebody got', () => {
  test('what may be behind it, as a question, and a calm reply to insert', async () => {
    const answer = cardIn(
      await asked('fetchTask', onMessage('<div>You are <b>so lazy</b>,&nbsp;you never do your part!</div>')),
    );
    expect(wordsOn(answer)).toMatch(/\?/);
    expect(wordsOn(answer)).toMatch(/sting.*lazy/);
    const replies = actionsOn(answer).flatMap(({ data }) => (data?.insert as string | undefined) ?? []);
    expect(replies.at(-1)).toMatch(/\?/);
    expect(replies.join()).not.toMatch(/you never|you always/i);
  });

  test.each([
    ["<p>I'll hit you if you leave</p>", /danger|safe|999|help/i],
    ['<p>I am going to kill myself tonight</p>', /116 123/],
  ])('%s is screened first', async (content, words) => {
    const answer = cardIn(await asked('fetchTask', onMessage(content)));
    expect(wordsOn(answer)).toMatch(words);
    expect(actionsOn(answer).map(({ title }) => title)).not.toContain('Put it in my message');
  });

  test('one’s own message is read as a draft', async () => {
    const answer = cardIn(await asked('fetchTask', onMessage(`<p>${blame}</p>`, alex.from.aadObjectId)));
    expect(wordsOn(answer)).toContain('zinnias');
    expect(press(answer, 'Put it in my message').insert).toMatch(/\bI\b/);
  });

  test.each([
    ['a picture', '<p><img src="x" alt="a cat"></p>'],
    ['nothing', ''],
    ['one word', '<p>No</p>'],
    ['20,000 letters', `<p>${'You never listen. '.repeat(1200)}</p>`],
  ])('%s gets an answer', async (_what, content) => {
    const answer = cardIn(await asked('fetchTask', onMessage(content)));
    expect(wordsOn(answer)).not.toMatch(/wrong on my side/);
  });
});

test('an invoke that is not ours is not answered with 200', async () => {
  expect((await alex.invoke('composeExtension/querySettingUrl', {})).status).toBe(501);
});

test('removing the app forgets the window as well; nothing of it was on the disk', async () => {
  const inPrivate = world.person('robin');
  const robin = world.person('robin', inGroup);
  const opened = cardIn(await asked('fetchTask', open, robin));
  const card = cardIn(
    await asked('submitAction', submit({ ...press(opened, 'Check it'), check_words: blame }), robin),
  );
  expect(filesIn(folder).filter((name) => name.startsWith('kept/'))).toEqual([]);
  await inPrivate.send({ type: 'installationUpdate', action: 'remove' } as never);
  now += 5_000;
  const after = cardIn(await asked('submitAction', submit(press(card, 'angry')), robin));
  expect(JSON.stringify(after)).not.toContain('zinnias');
});

test('what people write there is not logged', () => {
  expect(world.logged.join()).not.toMatch(/zinnias|peonies|lazy|kill/);
});
