import { fingerprint } from '../../src/coaching/talk/fingerprint.js';
import { choicesOf, talkWith, textOf } from './talk-with.js';

const blame = 'You never listen to me';
const takenBack = (words: string) => ({ kind: 'took_back', print: fingerprint(words) }) as const;

test('a message that was deleted takes its draft along, and that is said', async () => {
  const talk = talkWith();
  await talk.say(blame);
  const [answer] = await talk.say(takenBack(`${blame} `));
  expect(textOf(answer!)).toMatch(/deleted/i);
  expect(textOf((await talk.say('why?'))[0]!)).not.toContain('argue with');
});

test('a statement begun from it goes too', async () => {
  const talk = talkWith();
  await talk.say(blame);
  await talk.say('make it mine');
  await talk.say(takenBack(blame));
  await talk.say('stop');
  const [answer] = await talk.say('go on with my statement');
  expect(JSON.stringify(answer!.blocks)).not.toMatch(/listen/);
});

test('other drafts stay, and of a message that made none nothing is said', async () => {
  const talk = talkWith();
  await talk.say(blame);
  expect(await talk.say(takenBack('Hello there'))).toEqual([]);
  expect(textOf((await talk.say('why?'))[0]!)).toContain('argue with');
});

test('what was being asked is still open after a deletion', async () => {
  const talk = talkWith();
  await talk.say('reframe a thought');
  await talk.say(takenBack('reframe a thought'));
  const [next] = await talk.say('Nobody likes me');
  expect(textOf(next!)).toMatch(/speaks for it/);
});

test('deleting the words that danger was heard in does not end the concern', async () => {
  const talk = talkWith();
  const danger = 'I want to kill myself';
  await talk.say(danger);
  await talk.say(takenBack(danger));
  expect(textOf((await talk.say(blame))[0]!)).not.toContain('argue with');
});

describe('typed in place of what was typed last', () => {
  test('the question before is answered again, and the next one is not', async () => {
    const talk = talkWith();
    await talk.say('reframe a thought');
    const [first] = await talk.say('Nobody likes me');
    const [again] = await talk.say({ kind: 'typed', text: 'Nobody wants me', instead: true });
    expect(textOf(first!)).toMatch(/speaks for it/);
    expect(textOf(again!)).toMatch(/speaks for it/);
  });

  test('a part of a statement is said anew, in the place of the same part', async () => {
    const talk = talkWith();
    await talk.say('step by step');
    await talk.say('hurt');
    const [need] = await talk.say('You were an hour late on Friday');
    const [again] = await talk.say({
      kind: 'typed',
      text: 'You were two hours late on Friday',
      instead: true,
    });
    expect(choicesOf(again!)).toEqual(choicesOf(need!));
    await talk.say('I like to know when to expect you');
    const [whole] = await talk.say('Could you text me?');
    expect(textOf(whole!)).toContain('two hours late');
    expect(textOf(whole!)).not.toContain('an hour late');
  });

  test('where no question lies before, it is read like anything typed', async () => {
    const talk = talkWith();
    await talk.say(blame);
    const [answer] = await talk.say({ kind: 'typed', text: 'You always leave early', instead: true });
    expect(textOf(answer!)).toMatch(/always/);
  });
});

describe('in Teams', () => {
  test.each([
    ['privacy', /Microsoft Teams.*keep and read/s, /[Nn]o outside service/],
    ['leave now', /stays in Teams/, /^Closed\. Take care/],
  ])('%s is told as it is there', async (text, told, notTold) => {
    const talk = talkWith({ place: 'teams' });
    const words = textOf((await talk.say(text))[0]!);
    expect(words).toMatch(told);
    expect(words).not.toMatch(notTold);
  });

  test('the greeting', async () => {
    const [greeting] = await talkWith({ place: 'teams' }).say({ kind: 'arrived' });
    expect(textOf(greeting!)).toMatch(/Microsoft Teams.*your organisation may keep and read it/s);
    expect(textOf(greeting!)).toMatch(/[Rr]emoving this app erases/);
  });
});
