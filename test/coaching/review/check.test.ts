import { draftToCheck } from '../../../src/coaching/review/check.js';

test.each([
  ['check this: you never ring me', 'you never ring me'],
  ['Can you check this message for me: "Could you ring me?"', 'Could you ring me?'],
  ['please check my text - I was hurt', 'I was hurt'],
  ['check this you never ring me', 'you never ring me'],
  ['review my email\nDear Anna, you were late.', 'Dear Anna, you were late.'],
  ['check my draft', null],
  ['check this out', null],
  ['Check your tone', null],
])('%s', (text, draft) => {
  expect(draftToCheck(text)).toBe(draft);
});
