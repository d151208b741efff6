import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { picture, say } from './browser.js';
import { chromiumOnFirstPerson } from './chromium-on-first-person.js';

const { visit } = chromiumOnFirstPerson();

const looks = [
  { width: 1280, height: 900, colorScheme: 'light' as const },
  { width: 390, height: 844, colorScheme: 'dark' as const },
];

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click();
const shown = (page: Page, words: string | RegExp) =>
  page.locator('.webchat__bubble').getByText(words).last().waitFor();
/** So many answers of the partner, each under their name. */
const answers = async (page: Page, count: number) =>
  page
    .locator('.ac-adaptiveCard')
    .getByText('Jonah', { exact: true })
    .nth(count - 1)
    .waitFor();

test.each(looks)(
  'a whole rehearsal at $width, $colorScheme: set up, a line taken back, both ways, and looking back',
  async ({ width, height, colorScheme }) => {
    const { page, context, complaints } = await visit({ viewport: { width, height }, colorScheme });
    await say(page, 'rehearse');
    await press(page, 'No');
    await press(page, 'a flatmate');
    await press(page, 'The sink is full again');
    await press(page, 'Defensive');
    await press(page, 'As in life');
    await shown(page, /couldn't put a pan down/);

    await say(page, 'You never wash up, you are so lazy');
    await answers(page, 1);
    await shown(page, /Tension \d+ of 100/);
    await picture(page, `rehearsal-turn-${width}`);
    await press(page, 'Take it back');
    await page.getByRole('button', { name: 'Keep it after all' }).waitFor();
    await say(page, 'I came home to a full sink again and I felt fed up.');
    await answers(page, 2);
    await press(page, 'See both ways');
    await page.getByRole('img', { name: /What you said first: \d+ at the start, then \d+\./ }).waitFor();
    await answers(page, 4);
    await picture(page, `rehearsal-both-${width}`);

    await press(page, 'Help me with this line');
    await press(page, 'Say this');
    await answers(page, 5);
    await press(page, 'Stop here');
    const curves = page.getByRole('img', {
      name: /Tension: \d+ at the start, then \d+, \d+\. How clear you were: 0 at the start, then \d+, \d+\./,
    });
    await curves.waitFor();
    await press(page, 'Your best line');
    await picture(page, `rehearsal-debrief-${width}`);

    const download = page.waitForEvent('download');
    await press(page, 'The whole talk');
    const text = await readFile((await (await download).path())!, 'utf8');
    expect(text).toMatch(/^# The sink is full again[\s\S]*\*\*You:\*\* I came home to a full sink/);
    expect(text).not.toContain('lazy');
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await context.close();
  },
);
