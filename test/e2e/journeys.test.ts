import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { foundIn } from '../support/found-in.js';
import { picture, proposed, say, until } from './browser.js';
import { chromiumOnFirstPerson } from './chromium-on-first-person.js';

const { firstPerson, visit } = chromiumOnFirstPerson();

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .last()
    .click();
const shown = (page: Page, words: string | RegExp) =>
  page.locator('.webchat__bubble').getByText(words).last().waitFor();

test('calm: written in the heat of it, a minute first, step by step without pressing, and back to the draft', async () => {
  const { page, context, complaints } = await visit({ viewport: { width: 390, height: 844 } });
  await say(page, 'You ruined everything, you selfish liar!!! I HATE YOU SO MUCH!!!');
  await press(page, 'Breathe with me');
  await shown(page, /In through your nose/);
  await shown(page, '1 of 10');
  await shown(page, /Out through your mouth/);
  await picture(page, 'calm-390');
  await press(page, 'Stop');
  await press(page, 'Back to my draft');
  await proposed(page).waitFor();
  const beats = page.locator('.ac-adaptiveCard').getByText(/^[0-9]+ of 10$/);
  const before = await beats.count();
  await page.waitForTimeout(8000);
  expect(await beats.count()).toBe(before);
  expect(complaints).toEqual([]);
  await context.close();
});

test('the five pillars: five presses, a picture, and the same in words', async () => {
  const { page, context, complaints } = await visit();
  await say(page, 'the five pillars');
  const questions = page.locator('.ac-adaptiveCard').getByText(/^[0-9] of 5$/);
  await questions.first().waitFor();
  for (const answer of ['Steady', 'Shaky', 'Missing', 'Steady', 'Shaky']) {
    const asked = await questions.count();
    await press(page, answer);
    if (asked < 5) await until(async () => (await questions.count()) > asked);
  }
  const drawn = page.getByRole('img', { name: /Honesty: steady\. Reliability: shaky\. Openness: missing\./ });
  await drawn.waitFor();
  await until(async () => ((await drawn.boundingBox())?.width ?? 0) > 250);
  await picture(page, 'pillars-1280');
  expect(complaints).toEqual([]);
  await context.close();
});

test('what was saved gets a name, is handed over as a file, and is gone from disk when erased', async () => {
  const { page, context, complaints } = await visit();
  await say(page, 'You never water the plants');
  await proposed(page).waitFor();
  await press(page, 'Save it');
  await press(page, /remember me/);
  await press(page, 'My saved');
  await press(page, 'Rename');
  await shown(page, /name|call it/);
  await say(page, 'For Sunday');
  await press(page, 'My saved');
  await shown(page, 'For Sunday');

  await press(page, 'Export everything');
  const download = page.waitForEvent('download');
  await press(page, 'Download the file');
  const file = JSON.parse(await readFile((await (await download).path())!, 'utf8'));
  expect(file.kept.saved).toMatchObject([{ name: 'For Sunday' }]);
  expect(foundIn(firstPerson().dataFolder, 'For Sunday')).toHaveLength(1);

  await press(page, 'Erase everything');
  await press(page, 'Yes, erase everything');
  await shown(page, /Everything is erased/);
  expect(foundIn(firstPerson().dataFolder, 'For Sunday')).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('make it mine: feeling, what happened, why, a request, and the whole beside the first version', async () => {
  const { page, context, complaints } = await visit({
    viewport: { width: 390, height: 844 },
    colorScheme: 'dark',
  });
  await say(page, 'You never help me with the dishes');
  await press(page, 'Make it mine');
  await page.getByRole('button', { name: "I don't know" }).last().waitFor();
  await press(page, 'angry');
  await shown(page, /last time/i);
  await say(page, 'on sunday i washed up alone while you watched the match');
  await shown(page, /matter/);
  await say(page, 'I want us to share the work');
  await shown(page, /ask/);
  await say(page, 'dry up with me on sundays');
  await proposed(page)
    .filter({ hasText: /On Sunday/i })
    .waitFor();
  await shown(page, 'Before:');
  await picture(page, 'compose-390');
  expect(complaints).toEqual([]);
  await context.close();
});

test('I already said it: two lines that own it; and a card for the pocket, printed alone', async () => {
  const { page, context, complaints } = await visit();
  await say(page, 'I shouted at my son last night and I feel terrible');
  await proposed(page)
    .filter({ hasText: /I shouted at you/ })
    .waitFor();
  await picture(page, 'repair-1280');

  await say(page, 'You never tell me when you are late');
  await proposed(page).filter({ hasText: /late/ }).waitFor();
  await page.evaluate("window.print = () => document.body.classList.add('printed')");
  await say(page, 'pocket card');
  await press(page, 'Print');
  await until(async () => (await page.locator('body.printed').count()) === 1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#sheet').isVisible()).toBe(true);
  expect(await page.locator('#room').isVisible()).toBe(false);
  expect(await page.locator('#sheet p').count()).toBe(3);
  await picture(page, 'pocket-card-print');
  expect(complaints).toEqual([]);
  await context.close();
});

test('a question is answered, with where it comes from', async () => {
  const { page, context } = await visit();
  await say(page, 'How do I know if I feel safe with someone?');
  await shown(page, /rehearse every text/);
  await press(page, 'Where this comes from');
  await shown(page, /Emotional safety FAQs/);
  await context.close();
});
