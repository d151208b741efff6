import { isMentioned, textOf } from '../../../src/channels/teams/message-text.js';

const bot = { id: '28:bot', name: 'First Person' };
const mention = (id: string, text: string, name = bot.name) => ({
  type: 'mention',
  mentioned: { id, name },
  text,
});
const html = (content: string) => ({ attachments: [{ contentType: 'text/html', content }] });

test.each<[string, object, string]>([
  ['plain words', { text: 'You never listen' }, 'You never listen'],
  ['a mention first', { text: '<at>First Person</at> you never listen' }, 'you never listen'],
  ['a mention last', { text: 'you never listen <at>First Person</at>' }, 'you never listen'],
  ['mentioned twice', { text: '<at>First Person</at> hey <at>First Person</at> help' }, 'hey   help'],
  ['an attribute in the mention', { text: '<at id="0">First Person</at> help', textFormat: 'xml' }, 'help'],
  [
    'somebody else is mentioned too',
    { text: '<at>First Person</at> <at>Kim Lee</at> never listens' },
    'Kim Lee never listens',
  ],
  ['a space that does not break', { text: '<at>First Person</at>\u00a0help' }, 'help'],
  [
    'HTML with nothing beside it',
    { text: '', ...html('<div><at id="0">First Person</at>&nbsp;you <b>never</b> listen</div>') },
    'you never listen',
  ],
  ['HTML in lines', { ...html('<p>One.</p><p>Two<br>three</p>') }, 'One.\nTwo\nthree'],
  ['HTML beside a text is left aside', { text: 'you & me', ...html('<p>you &amp; me</p>') }, 'you & me'],
  ['letters that only look like markup', { text: '1 < 2 && 3 > 2' }, '1 < 2 && 3 > 2'],
  [
    'entities',
    { ...html('<p>&quot;you&#39;re &#x6C;ate&quot; &lt;always&gt; &unknown;</p>') },
    '"you\'re late" <always> &unknown;',
  ],
  ['an emoji as a picture', { ...html('<p>you <img alt="🙄" src="x"> again</p>') }, 'you 🙄 again'],
  [
    'a quoted message is not what was written',
    { ...html('<blockquote>old words</blockquote><p>new</p>') },
    'new',
  ],
  ['a code that is no letter', { ...html('a&#1114112;b') }, 'ab'],
  ['nothing', {}, ''],
])('%s', (_what, activity, expected) => {
  const entities = [
    mention(bot.id, '<at>First Person</at>'),
    mention('29:kim', '<at>Kim Lee</at>', 'Kim Lee'),
  ];
  expect(textOf({ recipient: bot, entities, ...activity })).toBe(expected);
});

test.each<[string, object[] | undefined, boolean]>([
  ['the bot', [mention(bot.id, '<at>First Person</at>')], true],
  ['somebody of the same name', [mention('29:other', '<at>First Person</at>')], false],
  ['nobody', undefined, false],
  ['a place', [{ type: 'clientInfo' }], false],
])('mentioned is %s', (_who, entities, expected) => {
  expect(isMentioned({ recipient: bot, ...(entities && { entities: entities as never }) })).toBe(expected);
});
