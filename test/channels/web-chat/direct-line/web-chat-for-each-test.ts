import { bearer, browserAt } from '../browser.js';
import { type Served, serveWebChat } from '../serve-web-chat.js';

/** A web chat for each test of a file, and somebody who comes in: their browser, their calls, their conversation. */
export function webChatForEachTest() {
  let served: Served;
  beforeEach(async () => {
    served = await serveWebChat();
  });
  afterEach(() => served.close());
  return {
    served: () => served,
    async begin() {
      const browser = browserAt(served);
      const { token, conversationId: id } = await browser.generate();
      const api = bearer(browser, token);
      const { streamUrl } = (await api.start()).body as { streamUrl: string };
      return { browser, api, id, token, streamUrl };
    },
  };
}
