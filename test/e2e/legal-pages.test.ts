import { AxeBuilder } from '@axe-core/playwright';
import { picture, say } from './browser.js';
import { chromiumOnFirstPerson } from './chromium-on-first-person.js';

const { firstPerson, open, visit } = chromiumOnFirstPerson();

const sizes = { wide: { width: 1280, height: 860 }, narrow: { width: 390, height: 844 } };
const looks = (['privacy', 'terms'] as const).flatMap((page) =>
  (['wide', 'narrow'] as const).flatMap((size) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ page, size, colorScheme })),
  ),
);

test.each(looks)(
  '$page, $size and $colorScheme: nothing overflows, axe finds nothing, the console is quiet',
  async ({ page: path, size, colorScheme }) => {
    const options = { viewport: sizes[size], colorScheme, locale: 'en-GB' };
    const { page, context, complaints } = await open(options, `${firstPerson().address}/${path}`);
    await picture(page, `${path}-${size}-${colorScheme}`);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => String(target)) })),
    ).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test('the foot of the chat leads to both, and the conversation is still there on the way back', async () => {
  const { page, context } = await visit();
  await say(page, 'You never listen to me');
  await page.getByText('You never listen to me').first().waitFor();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
  await page.getByRole('heading', { level: 1, name: 'Privacy' }).waitFor();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Terms of use' }).click();
  await page.getByRole('heading', { level: 1, name: 'Terms of use' }).waitFor();
  await page.getByRole('link', { name: 'Back to the conversation' }).click();
  await page.getByText('You never listen to me').first().waitFor();
  await context.close();
});

test.each([true, false])('they can be left at once, with scripts: %s', async (javaScriptEnabled) => {
  const { page, context } = await open({ javaScriptEnabled }, `${firstPerson().address}/privacy`);
  await page.getByRole('button', { name: 'Leave now' }).click();
  await page.waitForURL(/\/new-tab$/);
  expect(await page.title()).toBe('New tab');
  await context.close();
});
