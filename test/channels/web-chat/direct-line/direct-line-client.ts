import { createRequire } from 'node:module';
import type { Activity } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { until } from '../browser.js';

const require = createRequire(import.meta.url);

// The client is made for a browser: it looks for these globally.
Object.assign(globalThis, { XMLHttpRequest: require('xhr2').XMLHttpRequest });
const { DirectLine, ConnectionStatus } =
  require('botframework-directlinejs') as typeof import('botframework-directlinejs');

export { ConnectionStatus };

/** A socket that a test can cut. The client finds it as the global WebSocket. */
const sockets: WebSocket[] = [];
class CuttableSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    sockets.push(this);
  }
}
Object.assign(globalThis, { WebSocket: CuttableSocket });

const clients: { end(): void }[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.end();
});

/**
 * Microsoft's Direct Line client in Node, with what it received and what its connection went through. It ends
 * with the test at the latest.
 */
export function clientOf(options: ConstructorParameters<typeof DirectLine>[0]) {
  // The client waits 3 to 15 seconds before it opens a lost socket again.
  const line = new DirectLine({ ...options, random: () => -0.245, pollingInterval: 200 } as never);
  const received: Activity[] = [];
  const states: number[] = [];
  const faults: string[] = [];
  const watching = line.connectionStatus$.subscribe((state: number) => void states.push(state));
  const reading = line.activity$.subscribe({
    next: (activity: Activity) => void received.push(activity),
    error: (error: Error) => void faults.push(error.message),
  });
  const client = {
    line,
    received,
    states,
    faults,
    texts: () =>
      received
        .filter(({ type }) => type === 'message')
        .map((activity) => (activity as { text?: string }).text),
    /** Resolves with the id that the server gave, as the client reports it. */
    say: (text: string, channelData?: object) =>
      new Promise<string>((id, failed) => {
        const activity = { type: 'message', from: { id: 'me' }, text, channelData };
        line.postActivity(activity as never).subscribe(id, failed);
      }),
    hears: (text: string) =>
      until(() => received.find((activity) => (activity as { text?: string }).text === text)),
    reaches: (state: number) => until(() => states.includes(state)),
    cut: () => sockets.at(-1)?.terminate(),
    end() {
      reading.unsubscribe();
      watching.unsubscribe();
      line.end();
    },
  };
  clients.push(client);
  return client;
}
