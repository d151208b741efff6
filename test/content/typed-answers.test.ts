import { hears } from '../../src/coaching/hears.js';
import { wholeCatalogue } from '../support/whole-catalogue.js';

const { deciding, outcome, comebacks } = wholeCatalogue();
const { risk, matters, now, still } = deciding.typed;
const { how, helped, came } = outcome.typed;

/** What people type where a press is asked for. None of it may mean the opposite, and talk about something else means nothing. */
test.each<[string, Record<string, string[]>, string, string | null]>([
  ['risk', risk, 'no', 'no'],
  ['risk', risk, "No, she's not like that.", 'no'],
  ['risk', risk, 'No idea', 'not_sure'],
  ['risk', risk, "I'm not sure, he drinks", 'not_sure'],
  ['risk', risk, 'maybe', 'not_sure'],
  ['risk', risk, 'yes a bit', 'yes'],
  ['risk', risk, 'sometimes when he drinks', 'yes'],
  ['risk', risk, 'wait', null],
  ['risk', risk, 'not now', null],
  ['risk', risk, 'he gets loud', null],
  ['matters', matters, 'yes it would', 'yes'],
  ['matters', matters, 'it keeps coming back', 'yes'],
  ['matters', matters, 'no I would get over it', 'no'],
  ['matters', matters, 'idk', 'unsure'],
  ['matters', matters, 'he never asks', null],
  ['now', now, "we're both calm", 'calm'],
  ['now', now, "I'm so angry right now", 'upset'],
  ['now', now, "he's tired", 'bad_time'],
  ['now', now, 'the kids are awake', 'bad_time'],
  ['now', now, "she's at work", 'apart'],
  ['now', now, 'only by text', 'apart'],
  ['now', now, 'no idea', 'unsure'],
  ['now', now, 'purple', null],
  ['still', still, 'yes please', 'yes'],
  ['still', still, 'not now', 'not_yet'],
  ['still', still, 'no its over', 'no'],
  ['still', still, 'You never call', null],
  ['how', how, 'it went really well', 'well'],
  ['how', how, 'it was ok but he sulked', 'mixed'],
  ['how', how, 'terrible', 'badly'],
  ['how', how, 'I chickened out', 'not_said'],
  ['how', how, 'You never call', null],
  ['helped', helped, 'I stayed calm', 'calm'],
  ['helped', helped, 'she let me finish', 'them'],
  ['helped', helped, 'we had time', 'moment'],
  ['helped', helped, 'idk', 'unknown'],
  ['came', came, 'he just laughed at me', 'too-sensitive'],
  ['came', came, 'and then she walked out on me', 'busy'],
  ['came', came, 'they said nothing', 'silence'],
  ['came', came, 'he got so defensive', 'angry'],
  ['came', came, 'she burst into tears', 'fine-im-awful'],
  ['came', came, 'he blamed me for everything', 'you-too'],
  ['came', came, 'I said nothing', null],
])('%s: “%#”', (_name, typed, text, meaning) => {
  expect({ text, meaning: hears(typed, text) }).toEqual({ text, meaning });
});

test('what came back has a comeback of its own', () => {
  const known = comebacks.map(({ id }) => id);
  expect(Object.keys(came).filter((id) => !known.includes(id))).toEqual([]);
});
