import { newHalfMade, type Topic } from '../../../src/coaching/compose/half-made.js';
import { placeOf } from '../../../src/coaching/compose/misplaced.js';
import { newTalk } from '../../../src/coaching/talk/talk.js';
import { houseOf } from '../../../src/conversation/house-of.js';
import { compile } from '../../../src/language/engine.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const catalogue = wholeCatalogue();
const { tools } = houseOf(compile(catalogue), catalogue, {
  now: () => new Date(),
  place: 'terminal',
  seed: () => 1,
});

test.each<[asked: Topic, text: string, place: Topic | null]>([
  ['feeling', 'she read my diary out loud', 'happened'],
  ['feeling', 'could you put the phone down', 'ask'],
  ['happened', 'please ask me first', 'ask'],
  ['happened', 'i need some quiet in the evening', 'need'],
  ['need', 'he laughed at me at dinner', 'happened'],
  ['need', 'can you say it more kindly', 'ask'],
  ['ask', 'because i need to rest', 'need'],
  ['ask', 'she came home at three', 'happened'],
  ['ask', 'could you knock', null],
  ['need', 'i want some peace', null],
  ['happened', 'she came home at three', null],
])('asked for %s, “%s”: %s', (asked, text, place) => {
  const half = newHalfMade('h1', null, 'general');
  const turn = { talk: newTalk(), tools, voice: {} as never };
  expect(placeOf(asked, text, half, turn)).toBe(place);
});
