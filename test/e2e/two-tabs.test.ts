import { proposed, say } from './browser.js';
import { chromiumOnFirstPerson } from './chromium-on-first-person.js';

const { firstPerson, visit } = chromiumOnFirstPerson();

test('one conversation in two tabs: both show it, and a card the other tab went past still works', async () => {
  const { page: first, context, complaints } = await visit();
  await say(first, 'You never listen to me when I talk about work');
  await proposed(first).waitFor();

  const second = await context.newPage();
  await second.goto(firstPerson().address);
  await proposed(second).filter({ hasText: 'work' }).waitFor();

  await say(second, 'You always leave your dirty dishes in the sink');
  await proposed(second).filter({ hasText: 'dishes' }).waitFor();
  await proposed(first).filter({ hasText: 'dishes' }).waitFor();

  await first.getByRole('button', { name: 'angry', exact: true }).first().click();
  for (const page of [first, second])
    await proposed(page)
      .filter({ hasText: /work.*angry|angry.*work/ })
      .waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
