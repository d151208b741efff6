import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { browserAt } from '../browser.js';
import { type Served, serveWebChat } from '../serve-web-chat.js';

let served: Served;
beforeEach(async () => {
  served = await serveWebChat();
});
afterEach(() => served.close());

test('the page lets nothing run but what carries its nonce, which is new each time', async () => {
  const [one, two] = [await browserAt(served).call('GET', '/'), await browserAt(served).call('GET', '/')];
  const nonceOf = (answer: typeof one) =>
    /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
  expect(nonceOf(one)).not.toBe(nonceOf(two));
  const policy = one.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`connect-src blob: 'self' ws://127.0.0.1:${served.port}`);
  expect(policy).not.toMatch(/unsafe|https?:/);
  const tags = one.body.match(/<(script|link rel="stylesheet")[^>]*>/g);
  expect(tags).toHaveLength(5);
  for (const tag of tags) expect(tag).toContain(`nonce="${nonceOf(one)}"`);
  expect(one.body).not.toMatch(/ style=| on\w+=/);
});

test('the page is kept nowhere, names nobody and sets no cookie', async () => {
  const { body, headers } = await browserAt(served).call('GET', '/');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.getSetCookie()).toEqual([]);
  expect(body).toContain('<title>Notes</title>');
  expect(body).toContain('<html lang="en">');
  expect(body).toContain('on this computer');
  expect(body.match(/<h1>|<header>|<main |<footer>/g)).toHaveLength(4);
});

test('the files of the page may be kept for good, under an address of their version', async () => {
  const browser = browserAt(served);
  const { body } = await browser.call('GET', '/');
  const [, style = ''] = /href="(\/assets\/\w+\/page\.css)"/.exec(body) ?? [];
  const { status, headers } = await browser.call('GET', style);
  expect([status, headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  expect(headers.get('cache-control')).toContain('immutable');
  expect((await browser.call('GET', style.replace(/assets\/\w+/, 'assets/old'))).status).toBe(404);
});

test.each(['../html.ts', '..%2Fhtml.ts', 'page.css.gz', 'nothing.js', '%00'])(
  'no file is served as %s',
  async (name) => {
    const browser = browserAt(served);
    const { body } = await browser.call('GET', '/');
    const [, version] = /assets\/(\w+)\//.exec(body) ?? [];
    expect((await browser.call('GET', `/assets/${version}/${name}`)).status).toBe(404);
  },
);

test('somebody who reaches an organisation’s server is told so', async () => {
  const own = await serveWebChat(undefined, { hosts: ['coach.example'], place: 'own_server' });
  const { body } = await browserAt(own).call('GET', '/');
  expect(body).toContain('on your organisation’s own server');
  await own.close();
});

test('a file that was compressed when the page was built is sent so to whoever can read it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assets-'));
  await writeFile(join(folder, 'webchat.js'), 'as it is');
  await writeFile(join(folder, 'webchat.js.gz'), gzipSync('compressed'));
  const own = await serveWebChat(undefined, { assets: pathToFileURL(`${folder}/`) });
  const browser = browserAt(own);
  const { body } = await browser.call('GET', '/');
  const [, file = ''] = /src="([^"]+webchat\.js)"/.exec(body) ?? [];
  expect((await browser.call('GET', file, { headers: { 'accept-encoding': 'gzip, br' } })).body).toBe(
    'compressed',
  );
  expect((await browser.call('GET', file, { headers: { 'accept-encoding': 'identity' } })).body).toBe(
    'as it is',
  );
  await own.close();
  await rm(folder, { recursive: true });
});
