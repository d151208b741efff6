import type { Page } from 'playwright-core';
import { foundIn } from '../support/found-in.js';
import { proposed, say, until } from './browser.js';
import { chromiumOnFirstPerson } from './chromium-on-first-person.js';

const DRAFT = 'You never listen to me when I talk about work';

const { firstPerson, visit } = chromiumOnFirstPerson();

const wordsOf = async (page: Page) => (await proposed(page).textContent()) ?? '';

/** How the last run of a card that is exactly these words is drawn. */
const styleOf = (page: Page, words: string) =>
  page.evaluate(`(() => {
    const runs = [...document.querySelectorAll('.ac-adaptiveCard span')];
    const style = getComputedStyle(runs.filter((run) => run.textContent === ${JSON.stringify(words)}).at(-1));
    return { weight: style.fontWeight, line: style.textDecorationLine };
  })()`);

test('from a draft to words to say: rewrite, feeling, why, reload, leave', async () => {
  const { page, context, complaints } = await visit();
  expect(await page.title()).toBe('Notes');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('First Person');

  await say(page, DRAFT);
  await proposed(page).waitFor();
  const first = await wordsOf(page);
  expect(first).toMatch(/\bI\b/);
  expect(first).not.toMatch(/\bnever\b/);
  // The word they may argue with is marked, and not by colour alone.
  expect(await styleOf(page, 'never')).toEqual({ weight: '600', line: 'underline' });

  await page.getByRole('button', { name: 'angry', exact: true }).last().click();
  await proposed(page)
    .filter({ hasText: /\bangry\b/ })
    .waitFor();
  expect(await wordsOf(page)).not.toBe(first);

  await page.getByRole('button', { name: /why/i }).last().click();
  // The reason, and where it comes from.
  await page
    .locator('.ac-adaptiveCard .ac-adaptiveCard')
    .getByText(/^From /)
    .first()
    .waitFor();

  await page.reload();
  await proposed(page).waitFor();
  await page.getByText(DRAFT).first().waitFor();
  expect(await wordsOf(page)).toMatch(/\bangry\b/);

  await page.getByRole('button', { name: 'Leave now' }).click();
  await page.waitForURL('**/new-tab');
  expect(await page.title()).toBe('New tab');
  expect((await page.locator('body').textContent())?.trim()).toBe('');
  await page.goBack();
  expect(await page.content()).not.toContain('listen');
  await page.goto(firstPerson().address);
  await page.getByText('not a therapist').first().waitFor();
  expect(await page.content()).not.toContain(DRAFT);
  expect(complaints).toEqual([]);
  expect(foundIn(firstPerson().dataFolder, 'listen')).toEqual([]);
  await context.close();
});

test('copy puts the words on the clipboard, says so, and sends nothing', async () => {
  const { page, context } = await visit();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await say(page, DRAFT);
  await proposed(page).waitFor();
  const before = await page.locator('.webchat__bubble--from-user').count();
  await page.getByRole('button', { name: 'Copy', exact: true }).last().click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  const copied = await page.evaluate('navigator.clipboard.readText()');
  expect(copied).toBe((await wordsOf(page)).replace(/^“|”$/g, ''));
  expect(await page.locator('.webchat__bubble--from-user').count()).toBe(before);
  await context.close();
});

test('saving remembers the person in this browser, and keeps those words and no others', async () => {
  const { page, context } = await visit();
  await say(page, DRAFT);
  await proposed(page).waitFor();
  const words = (await wordsOf(page)).replace(/^“|”$/g, '');
  await page.getByRole('button', { name: 'Save it', exact: true }).last().click();
  await page
    .getByRole('button', { name: /remember me/ })
    .last()
    .click();
  await until(async () => (await context.cookies()).some(({ name }) => name === 'remembered'));
  await until(async () => foundIn(firstPerson().dataFolder, words).length === 1);
  expect(foundIn(firstPerson().dataFolder, 'never listen')).toEqual([]);
  await context.close();
});

test('after a sign of danger a reload shows the help and no words', async () => {
  const { page, context } = await visit();
  await say(page, 'my own secret words');
  await page.getByText('my own secret words').first().waitFor();
  await say(page, 'I want to end my life tonight');
  await page
    .locator('.webchat__bubble')
    .getByText(/988|116 123|crisis|Samaritans/i)
    .first()
    .waitFor();
  await page.reload();
  await page
    .locator('.webchat__bubble')
    .getByText(/988|116 123|crisis|Samaritans/i)
    .first()
    .waitFor();
  expect(await page.content()).not.toMatch(/my own secret words|end my life/);
  await context.close();
});
