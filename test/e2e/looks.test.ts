import { AxeBuilder } from '@axe-core/playwright';
import { picture, proposed, say, until } from './browser.js';
import { chromiumOnFirstPerson } from './chromium-on-first-person.js';

const { visit } = chromiumOnFirstPerson();

const sizes = { wide: { width: 1280, height: 860 }, narrow: { width: 390, height: 844 } };
const looks = (['wide', 'narrow'] as const).flatMap((size) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ size, colorScheme })),
);

test.each(looks)(
  '$size and $colorScheme: nothing overflows, axe finds nothing of ours',
  async ({ size, colorScheme }) => {
    const { page, context } = await visit({ viewport: sizes[size], colorScheme });
    await page.getByRole('toolbar', { name: 'Suggested actions' }).waitFor();
    await page.locator('.webchat__connectivityStatus').getByText('Connecting').waitFor({ state: 'detached' });
    await picture(page, `greeting-${size}-${colorScheme}`);
    await say(page, 'You never listen to me when I talk about work');
    await proposed(page).waitFor();
    await page.getByRole('button', { name: /why/i }).last().click();
    await picture(page, `rewrite-${size}-${colorScheme}`);

    const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(sideways).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => String(target)) })),
    ).toEqual([]);
    await context.close();
  },
);

test('an answer taller than a phone is read from its beginning', async () => {
  const { page, context } = await visit({ viewport: sizes.narrow });
  await say(page, 'menu');
  const menu = page.locator('.webchat__bubble').filter({ hasText: 'Look at us' }).last();
  await menu.waitFor();
  const transcript = page.locator('.webchat__basic-transcript__scrollable');
  const above = async () => ((await menu.boundingBox())?.y ?? 0) - ((await transcript.boundingBox())?.y ?? 0);
  expect((await menu.boundingBox())!.height).toBeGreaterThan((await transcript.boundingBox())!.height);
  await until(async () => Math.abs(await above()) < 40);
  await context.close();
});

test.each([
  { width: 1280, height: 640 },
  { width: 844, height: 390 },
])('what comes by itself is followed in $width × $height: a breath stays in view', async (viewport) => {
  const { page, context } = await visit({ viewport });
  await say(page, 'breathe');
  for (const step of [1, 2, 3]) {
    const shown = page.locator('.ac-adaptiveCard').getByText(`${step} of 10`, { exact: true });
    await shown.waitFor();
    await until(async () => {
      const transcript = (await page.locator('.webchat__basic-transcript__scrollable').boundingBox())!;
      const { y, height } = (await shown.boundingBox())!;
      return y > transcript.y && y + height < transcript.y + transcript.height;
    });
  }
  await context.close();
});
