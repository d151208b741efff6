import { legalWords } from '../../../support/legal-words.js';
import { browserAt } from '../browser.js';
import { type Served, serveWebChat } from '../serve-web-chat.js';

let served: Served;
beforeEach(async () => {
  served = await serveWebChat();
});
afterEach(() => served.close());

const open = (path: string, headers: Record<string, string> = {}) =>
  browserAt(served).call('GET', path, { headers });

test('both pages of the app package are there, and what the content says is on them', async () => {
  expect(legalWords.pages.map(({ id }) => id)).toEqual(['privacy', 'terms']);
  for (const { id, title, sections } of legalWords.pages) {
    const { status, headers, body } = await open(`/${id}`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain(`<h1>${title}</h1>`);
    expect(body.match(/<h2>/g)).toHaveLength(sections.length);
    expect(body).toMatch(/no therapist|isn&#39;t a therapist/);
  }
});

test.each(['/privacy', '/terms'])('%s is closed like the page of the chat', async (path) => {
  const [chat, page, again] = [await open('/'), await open(path), await open(path)];
  const same = [
    'cache-control',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'permissions-policy',
    'referrer-policy',
    'x-content-type-options',
    'x-frame-options',
  ];
  for (const name of same) expect([name, page.headers.get(name)]).toEqual([name, chat.headers.get(name)]);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|wss?:/);
  expect(policy).not.toBe(again.headers.get('content-security-policy'));
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const tags = page.body.match(/<(script|link rel="stylesheet")[^>]*>/g);
  expect(tags).toHaveLength(4);
  for (const tag of tags) expect(tag).toContain(`nonce="${nonce}"`);
  expect(page.body).not.toMatch(/ style=| on\w+=/);
  expect(page.headers.getSetCookie()).toEqual([]);
  expect((await open(path, { origin: 'https://other.example' })).status).toBe(403);
});

test('the files the page loads are there', async () => {
  const { body } = await open('/privacy');
  const addresses = [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address]) => address!);
  expect(addresses).toHaveLength(4);
  for (const address of addresses) expect((await open(address)).status).toBe(200);
});

test('one leads to the other and back to the chat, can be left at once, and its title is neutral', async () => {
  const { body } = await open('/terms');
  expect(body).toContain('<a href="/privacy">Privacy</a>');
  expect(body).toContain('<a href="/terms" aria-current="page">');
  expect(body).toContain('<a href="/">');
  expect(body).toContain('<form method="post" action="/session/leave" id="leave">');
  expect(body).toContain('<title>Terms of use</title>');
  expect((await open('/')).body).toMatch(/<footer>.*href="\/privacy".*href="\/terms".*<\/footer>/s);
});

test.each([
  ['this_computer', 'runs on this computer'],
  ['own_server', "runs on your organisation's own server"],
] as const)('served as %s it tells where the words are, and only that', async (place, told) => {
  const own = await serveWebChat(undefined, { place });
  const { body } = await browserAt(own).call('GET', '/privacy');
  const text = body.replaceAll('&#39;', "'");
  expect(text).toContain(told);
  const elsewhere = legalWords.pages
    .flatMap(({ lead, sections }) => [...lead, ...sections.flatMap(({ say, points }) => [...say, ...points])])
    .flatMap((passage) => (typeof passage !== 'string' && passage.only !== place ? [passage.text] : []));
  expect(elsewhere.length).toBeGreaterThan(2);
  for (const one of elsewhere) expect(text).not.toContain(one);
  await own.close();
});

test.each([
  ['en-GB,en;q=0.8', 'United Kingdom'],
  ['en,de-AT;q=0.5', 'European Union'],
  ['pt-BR', 'Somewhere else'],
])('with the language %s the help lines of %s are open and first', async (language, region) => {
  const { body } = await open('/privacy', { 'accept-language': language });
  expect(body.match(/<details( open)?>\n<summary>[^<]+/)?.[0]).toBe(`<details open>\n<summary>${region}`);
  expect(body.match(/<details open>/g)).toHaveLength(1);
});

test('without a country in the language every region is there to choose, and none is open', async () => {
  const { body } = await open('/privacy', { 'accept-language': 'en' });
  expect(body.match(/<summary>/g)).toHaveLength(legalWords.regions.length);
  expect(body).not.toContain('<details open>');
});
