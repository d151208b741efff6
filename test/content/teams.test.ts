import { compile } from '../../src/language/engine.js';
import { catalogue, talkWith, textOf } from '../dialogs/talk-with.js';

const engine = compile(catalogue);
const { commands } = catalogue.teamsApp;

/** What each command of the app package leads to, typed into a new conversation. */
const leadsTo: [string, RegExp][] = [
  ['help', /You can also type/],
  ['menu', /^Say it:/m],
  ['step by step', /\[I don't know\]/],
  ['rehearse', /put you at risk/],
  ['calm', /\[Breathe with me\]/],
  ['learn', /\[Listen\]/],
  ['my saved', /saved/],
  ['privacy', /\[Erase everything\]/],
  ['erase everything', /\[Yes, erase everything\]/],
];

test.each(leadsTo)('%s is understood', async (says, answer) => {
  const replies = await talkWith({ engine }).say(says);
  expect(replies.map(textOf).join('\n')).toMatch(answer);
});

test('there is no other command than these', () => {
  const known = leadsTo.map(([says]) => says);
  const offered = [...commands.personal, ...commands.group].map(({ says }) => says);
  expect(offered.filter((says) => !known.includes(says))).toEqual([]);
});
