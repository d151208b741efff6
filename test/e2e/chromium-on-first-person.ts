import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchChromium, openPage } from './browser.js';
import { type FirstPerson, startFirstPerson } from './first-person.js';

/** The real server and Chromium, for the tests of one file. */
export function chromiumOnFirstPerson() {
  let firstPerson: FirstPerson;
  let browser: Browser;
  beforeAll(async () => {
    firstPerson = await startFirstPerson();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await firstPerson?.close();
  });
  const open = (options?: BrowserContextOptions, address = firstPerson.address) =>
    openPage(browser, address, options);
  return {
    firstPerson: () => firstPerson,
    /** Opens the page, or that of another First Person at `address`, in a fresh profile. */
    open,
    /** Opens the page and waits to be greeted. */
    async visit(options?: BrowserContextOptions) {
      const visited = await open(options);
      await visited.page.getByText('not a therapist').first().waitFor();
      return visited;
    },
  };
}
