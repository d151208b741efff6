import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium, openPage, picture } from '../e2e/browser.js';
import { startFirstPerson } from '../e2e/first-person.js';
import { needChromium, startPlayground } from './playground.js';

/** The real server, the simulator and Chromium, anew for each test: the simulator serves one page only. */
export function simulatedTeams() {
  let browser: Browser;
  const running: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    needChromium();
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const one of running.splice(0).reverse()) await one.close();
  });
  afterAll(() => browser?.close());
  return async function open() {
    const firstPerson = await startFirstPerson();
    running.push(firstPerson);
    const endpoint = `${firstPerson.address.replace('localhost', '127.0.0.1')}/api/messages`;
    const playground = await startPlayground(endpoint);
    running.push(playground);
    const { page, context } = await openPage(browser, playground.address, {
      viewport: { width: 1280, height: 900 },
    });
    running.push(context);
    page.setDefaultTimeout(15_000);
    await page.getByText('passes through Microsoft Teams').waitFor();
    return onTeams(page);
  };
}

/** What a person does in Teams, on the simulator's page. */
function onTeams(page: Page) {
  const press = (name: string, within: Page | Locator = page) =>
    within.getByRole('button', { name, exact: true }).last().click();
  const dialog = page.getByRole('dialog');
  const box = page.locator('[contenteditable]').first();

  /** The simulator reads no manifest, so it has to be told what the command is called. */
  async function openDialog(commandId: string): Promise<void> {
    await page.getByRole('menuitem', { name: 'Action Command' }).click();
    await page.getByPlaceholder('Input command id or leave blanks').fill(commandId);
    await press('Create');
  }

  return {
    page,
    dialog,
    press,
    sees: (text: string | RegExp, within: Page | Locator = page) => within.getByText(text).last().waitFor(),
    async say(words: string) {
      await box.click();
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
    },
    openGroup: () => page.getByText('Group Chat', { exact: true }).click(),
    /** Says it in a group, with the bot mentioned. */
    async mention(words: string) {
      await box.click();
      await page.keyboard.type('@');
      await page.getByRole('menuitem', { name: 'Test Bot' }).click();
      await page.keyboard.type(` ${words}`);
      await page.keyboard.press('Enter');
    },
    /** Opens a command of the message extension from below the message box. */
    async extendBox(commandId: string) {
      await press('Trigger Message Extension App');
      await openDialog(commandId);
    },
    /** Opens one on the message that was sent last by the person. */
    async extendMessage(commandId: string) {
      await page.getByRole('button', { name: 'Show more information' }).nth(-2).click();
      await openDialog(commandId);
    },
    async search(commandId: string, parameter: string, words: string) {
      await press('Trigger Message Extension App');
      await page.getByRole('menuitem', { name: 'Search Command' }).click();
      await page.getByText('Specify Command ID or Parameter').click();
      await page.getByPlaceholder('Command ID').fill(commandId);
      await page.getByPlaceholder('Parameter name').fill(parameter);
      await page.getByPlaceholder('Enter a search term').fill(words);
    },
    /** Has the simulator send an activity of its menu. */
    async happens(what: string) {
      await press('Mock an Activity');
      await page.getByText(what, { exact: true }).click();
      await press('Send activity', dialog);
      await dialog.waitFor({ state: 'detached' });
    },
    picture: (name: string) => picture(page, `teams-${name}`),
  };
}
