import { say } from './browser.js';
import { chromiumOnFirstPerson } from './chromium-on-first-person.js';
import { type FirstPerson, startFirstPerson } from './first-person.js';

const DRAFT = 'You never listen to me when I talk about work';

const { open, visit } = chromiumOnFirstPerson();

test('what is typed is shown as typed, and never run', async () => {
  const { page, context } = await visit();
  const typed = '<img src=x onerror="document.title=1"> **bold** [a](javascript:alert(1))';
  await say(page, typed);
  await page.getByText(typed).first().waitFor();
  expect(await page.title()).toBe('Notes');
  expect(await page.locator('#stage img[src="x"], #stage a[href^="javascript"]').count()).toBe(0);
  await context.close();
});

test('the page works by keyboard: leave now is the second stop, and nothing takes the focus', async () => {
  const { page, context } = await visit();
  expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Leave now');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/new-tab');
  await context.close();
});

test('start over asks, then begins anew', async () => {
  const { page, context } = await visit();
  await say(page, DRAFT);
  await page.getByText(DRAFT).first().waitFor();
  await page.getByRole('button', { name: 'Start over' }).first().click();
  await page.getByRole('button', { name: 'Stay here' }).click();
  expect(await page.getByText(DRAFT).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Start over' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
  await page.getByText(DRAFT).first().waitFor({ state: 'detached' });
  await page.getByText('not a therapist').first().waitFor();
  await context.close();
});

test('a page whose server is gone says so, keeps the draft and comes back by itself', async () => {
  const own = await startFirstPerson();
  let again: FirstPerson | undefined;
  const { page, context } = await open({}, own.address);
  const box = page.getByRole('textbox', { name: /message/i });
  try {
    await page.getByText('not a therapist').first().waitFor();
    await box.fill('half a thought');
    await own.stop();
    await page.getByRole('status').filter({ hasText: 'isn’t answering' }).waitFor();
    expect(await box.inputValue()).toBe('half a thought');
    again = await startFirstPerson(Number(new URL(own.address).port));
    await page.getByRole('status').filter({ hasText: 'new conversation' }).waitFor();
    await page.getByText('not a therapist').first().waitFor();
    expect(await box.inputValue()).toBe('half a thought');
  } finally {
    await context.close();
    await own.close();
    await again?.close();
  }
});

test('without scripts the page says what is missing, and leaving works all the same', async () => {
  const { page, context } = await open({ javaScriptEnabled: false });
  await page.locator('noscript .panel-words').waitFor();
  await page.getByRole('button', { name: 'Leave now' }).click();
  await page.waitForURL('**/new-tab');
  await context.close();
});
