import { compile } from '../../../src/language/engine.js';
import { compileTeller } from '../../../src/language/statement/tell.js';
import { wholeCatalogue } from '../../support/whole-catalogue.js';

const tell = compileTeller(compile(wholeCatalogue()).read);

test.each([
  [
    'yesterday he left without a word',
    'yesterday you left without a word',
    'you left without a word',
    'yesterday',
  ],
  [
    'Last night I was reading to the kids and she turned her music up',
    'last night I was reading to the kids and you turned your music up',
    'I was reading to the kids and you turned your music up',
    'last night',
  ],
  [
    'well, the last time was on friday, you took my bike',
    'on Friday you took my bike',
    'you took my bike',
    'on Friday',
  ],
  [
    'my landlord came in without knocking',
    'you came in without knocking',
    'you came in without knocking',
    null,
  ],
  ['mum opened my letters', 'you opened my letters', 'you opened my letters', null],
  [
    'he eats late and leaves his plate on the desk',
    'you eat late and leave your plate on the desk',
    'you eat late and leave your plate on the desk',
    null,
  ],
  ['he rang my sister about it', 'you rang my sister about it', 'you rang my sister about it', null],
  [
    'I told my brother and he laughed',
    'I told my brother and he laughed',
    'I told my brother and he laughed',
    null,
  ],
  ['when i opened the fridge my lunch was gone', 'when I opened the fridge my lunch was gone', null, null],
  ['when she hung up', 'you hung up', 'you hung up', null],
  ['you read the paper when I talk', 'you read the paper when I talk', null, null],
  ['Ravi said I was slow', 'Ravi said I was slow', 'Ravi said I was slow', null],
  ['He left at six. I missed the train.', 'you left at six. I missed the train', null, null],
])('%s', (answer, sentence, clause, time) => {
  expect(tell(answer).told).toMatchObject({ sentence, clause, time });
});

test.each([
  ['four times this month', "It's happened four times this month."],
  ['most mornings', 'It happens most mornings.'],
  ['about once a week', 'It happens about once a week.'],
  ['all the time!', 'It happens a lot.'],
])('how often: %s', (answer, often) => {
  expect(tell(answer)).toEqual({ told: null, often, time: null });
});

test('a time alone is only when', () => {
  expect(tell('On Sunday at lunch')).toEqual({ told: null, often: null, time: 'on Sunday at lunch' });
});

test.each(['nothing', '???', ''])('%s tells nothing', (answer) => {
  expect(tell(answer)).toEqual({ told: null, often: null, time: null });
});

test('tense follows what was told', () => {
  expect(tell('he shuts the door hard').told?.tense).toBe('present');
  expect(tell('he shut my hand in the door yesterday').told?.tense).toBe('past');
});
