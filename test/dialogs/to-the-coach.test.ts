import { compile } from '../../src/language/engine.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';
import { play, type Step } from './script.js';
import { talkWith } from './talk-with.js';

const engine = compile(wholeCatalogue());
const draft = 'you never listen to me';

/** What is asked of the coach is never taken for something to say to somebody. */
const withoutDraft: [typed: string, back: RegExp][] = [
  ['show me', /Press one|Try one|two to try/],
  ['can you show me how', /Press one|Try one|two to try/],
  ['could you show me an example', /Press one|Try one|two to try/],
  ['can you', /help with the words|words for it|Words I can/],
  ['could you please', /help with the words|words for it|Words I can/],
  ['can you help me with my sister', /help with the words|words for it|Words I can/],
  ['what should i do about him', /help with the words|words for it|Words I can/],
  ['any advice?', /help with the words|words for it|Words I can/],
  ['how does that work', /easier to hear|rough/],
  ['go on then', /at the start|Nothing lies before|where it begins/],
  ['ok carry on', /at the start|Nothing lies before|where it begins/],
  ['can you explain it', /nothing here yet|No draft|haven't begun/],
  ['please rephrase it', /nothing here yet|No draft|haven't begun/],
];

test.each(withoutDraft)('“%s”, first of all', async (typed, back) => {
  await play([[typed, back]], talkWith({ engine }));
});

const withDraft: [typed: string, back: RegExp][] = [
  ['show me', /Short[\s\S]*With more behind it/],
  ['can you rephrase that?', /Short[\s\S]*With more behind it/],
  ['could you explain why', /from/i],
  ['can you help me', /\[Back to my draft\]/],
  ['go on then', /\[Back to my draft\]/],
];

test.each(withDraft)('“%s”, below a card', async (typed, back) => {
  await play(
    [
      [draft, ''],
      [typed, back],
    ],
    talkWith({ engine }),
  );
});

const stillDrafts: [typed: string, back: RegExp][] = [
  ['Can you show me the bill before you pay it?', /go as it is|Nothing to change|Fine as it is/],
  ['Show me some respect for once, you always talk over me', /argue|only hear|stuck at/],
  ['Could you help me with the dishes tonight?', /go as it is|Nothing to change|Fine as it is/],
];

test.each(stillDrafts)('“%s” is for somebody', async (typed, back) => {
  await play([[typed, back]], talkWith({ engine }));
});

const scripts: [name: string, steps: Step[]][] = [
  [
    'save it, after a thought was looked at twice, is the second thought',
    [
      [draft, ''],
      ['reframe', ''],
      ['he will leave me', ''],
      ['he was late twice', ''],
      ['no', ''],
      ['he calls every day', ''],
      ['he may be busy and he loves me', /\[Save it\]/],
      ['save it', /cookie/],
      ['yes', /Saved/],
      ['my saved', /\(1\)[\s\S]*he may be busy/],
    ],
  ],
  [
    'what was only told of as not wanted can be a short no',
    [
      ["i don't want to go to my friend's party", /\[Just say no\]/],
      ['[Just say no]', /Thanks for inviting me\. I won't come to your party\./],
    ],
  ],
  [
    'a limit of the body offers no other no',
    [["I don't want you to touch me", (reply) => expect(JSON.stringify(reply)).not.toContain('just-no')]],
  ],
];

test.each(scripts)('%s', async (_, steps) => {
  await play(steps, talkWith({ engine }));
});
