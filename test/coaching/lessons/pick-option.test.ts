import { pickOption, typedPlace } from '../../../src/coaching/lessons/pick-option.js';

const buttons = [{ label: 'Time on my own' }, { label: "I'm afraid of them" }, { label: 'To leave, maybe' }];

test.each([
  ['the second one', 1],
  ['2', 1],
  ['number 3', 2],
  ['the last one', 2],
  ['first', 0],
  ['im afraid of them', 1],
  ['To leave maybe!', 2],
  ['the fifth one', null],
  ['9', null],
  ['time', null],
  ['', null],
])('%s is button %s', (text, place) => {
  expect(typedPlace(text, buttons)).toBe(place);
});

test('an option is known by its other wordings too', () => {
  const options = buttons.map(({ label }, at) => ({
    label,
    heard: at === 0 ? ['space'] : [],
    say: '',
    people: false,
  }));
  const prompt = { situation: '', ask: '', options, own: '' };
  const same = (phrases: string[], text: string) => phrases.includes(text);
  expect(pickOption(prompt, 'space', same)?.label).toBe('Time on my own');
  expect(pickOption(prompt, 'the third one', same)?.label).toBe('To leave, maybe');
  expect(pickOption(prompt, 'a holiday', same)).toBeUndefined();
});
