import { temporaryFolder } from '../../support/temporary-folder.js';
import { elementsIn, press, wordsOn } from './shown.js';
import { type TeamsWorld, teamsWorld } from './teams-world.js';
import { beyondTeamsLimits } from './within-teams-limits.js';

let world: TeamsWorld;
const folder = temporaryFolder();
beforeAll(async () => {
  world = await teamsWorld({ folder });
});
afterAll(() => world?.close());

test('a rehearsal is played in Teams from the first question to looking back', async () => {
  const alex = world.person();
  const all = [];
  for (const words of ['rehearse', 'no', 'a flatmate', 'The sink is full again', 'defensive', 'as in life'])
    all.push(...(await alex.say(words)));
  expect(wordsOn(all)).toMatch(/You begin|You speak first|Jonah/);
  const answer = await alex.say('You never wash up, I am sick of it');
  expect(wordsOn(answer)).toMatch(/Jonah/);
  expect(wordsOn(answer)).toMatch(/Tension \d+ of 100/);
  const again = await alex.press(press(answer, 'Take it back'));
  const better = await alex.say('I came home to a full sink again and I was fed up');
  const both = await alex.press(press(better, 'See both ways'));
  const end = await alex.press(press(both, 'Stop here'));
  expect(elementsIn(end).filter(({ type }) => type === 'Image')).not.toEqual([]);
  all.push(...answer, ...again, ...better, ...both, ...end);
  expect(all.flatMap(beyondTeamsLimits)).toEqual([]);
});
