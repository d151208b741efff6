import { say } from './browser.js';
import { chromiumOnFirstPerson } from './chromium-on-first-person.js';

const { visit } = chromiumOnFirstPerson();

test('a lesson: asked for, tried, mended, and another one', async () => {
  const { page, complaints } = await visit();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click();
  const shows = (text: string) => page.getByText(text).last().waitFor();

  await say(page, 'teach me to say no');
  await shows('A limit says what you will do');
  await press('An example');
  await shows("I won't talk while I'm being called names.");
  await press('Your turn');
  await shows('What limit could you set?');
  await say(page, 'Sorry, I do not talk about my weight.');
  await shows('A limit needs neither.');
  await say(page, 'I do not talk about my weight.');
  await shows('That will hold.');
  await press('Another one');
  await shows('ten in the evening');
  await press('Show me one way');
  await shows("I don't read messages after seven.");
  expect(complaints).toEqual([]);
  await page.context().close();
});
