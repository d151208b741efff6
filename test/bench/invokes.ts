import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApplication } from '../../src/application.js';
import { createLog } from '../../src/log.js';
import { readSettings } from '../../src/settings.js';
import { quantile } from './quantile.js';
import type { Speed } from './speed.js';

/** Milliseconds from the request of a message extension to its answer, over HTTP, each message once. */
export interface InvokeSpeed extends Speed {
  name: string;
  longest: number;
}

/** Teams waits five seconds for an answer. */
const invokes: { name: string; invoke: string; value: (text: string) => object }[] = [
  {
    name: 'a draft in the search field',
    invoke: 'composeExtension/query',
    value: (text) => ({ parameters: [{ name: 'draft', value: text }] }),
  },
  {
    name: 'a draft in the window',
    invoke: 'composeExtension/submitAction',
    value: (text) => ({ data: { typed: true, check_words: text } }),
  },
  {
    name: 'on a message somebody got',
    invoke: 'composeExtension/fetchTask',
    value: (text) => ({ messagePayload: { body: { contentType: 'html', content: `<p>${text}</p>` } } }),
  },
];

/** The whole application, asked as Teams asks it; every message comes from somebody else. */
export async function measureInvokes(messages: string[]): Promise<InvokeSpeed[]> {
  const folder = await mkdtemp(join(tmpdir(), 'first-person-bench-'));
  const application = await startApplication(
    readSettings({ PORT: '0', DATA_DIR: folder }),
    createLog('silent'),
    {
      warm: true,
    },
  );
  try {
    const speeds: InvokeSpeed[] = [];
    for (const { name, invoke, value } of invokes) {
      const taken: number[] = [];
      for (const [at, text] of messages.entries())
        taken.push(await timeOf(application.address, `${name} ${at}`, { name: invoke, value: value(text) }));
      speeds.push({
        name,
        median: quantile(taken, 0.5),
        p99: quantile(taken, 0.99),
        longest: Math.max(...taken),
      });
    }
    return speeds;
  } finally {
    await application.close();
    await rm(folder, { recursive: true });
  }
}

async function timeOf(address: string, who: string, invoke: object): Promise<number> {
  const body = JSON.stringify({
    type: 'invoke',
    channelId: 'msteams',
    serviceUrl: 'http://127.0.0.1:9/',
    from: { id: who },
    recipient: { id: '28:bench' },
    conversation: { id: who, conversationType: 'personal' },
    ...invoke,
  });
  const start = performance.now();
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${address}/api/messages`, { method: 'POST', headers, body });
  await response.json();
  if (response.status !== 200) throw new Error(`answered with ${response.status}`);
  return performance.now() - start;
}
