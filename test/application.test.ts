import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Application, startApplication } from '../src/application.js';
import { createLog } from '../src/log.js';
import { readSettings } from '../src/settings.js';
import { filesIn } from './support/files-in.js';
import { foundIn } from './support/found-in.js';
import { startTalk } from './support/talk.js';
import { temporaryFolder } from './support/temporary-folder.js';

const logged: string[] = [];
const log = createLog('trace', { write: (line) => void logged.push(line) });
const running: Application[] = [];
afterEach(async () => {
  for (const application of running.splice(0)) await application.close();
  logged.splice(0);
});

const startIn = (folder: string) => startApplication(readSettings({ PORT: '0', DATA_DIR: folder }), log);

async function start(folder = join(temporaryFolder(), 'data')) {
  const application = await startIn(folder);
  running.push(application);
  return { ...application, folder, talk: await startTalk(application.address) };
}

/** What is kept about people, file by file. */
const keptIn = (folder: string) =>
  filesIn(folder)
    .filter((name) => name.startsWith('kept/'))
    .map(
      (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).value as { saved: { text: string }[] },
    );

const blame = 'You never listen to me when I talk about the zinnias';
const another = 'You always forget to water the rhododendron';

test('of what was typed nothing is on the disk, and of what was saved only that, until it is erased', async () => {
  const { folder, talk } = await start();
  await talk.say({ text: blame });
  await talk.say({ text: 'hurt' });
  await talk.say({ text: another });
  expect(filesIn(folder)).toEqual(['direct-line-secret.json', 'lock-1']);
  expect(foundIn(folder, 'zinnias')).toEqual([]);

  await talk.say({ text: 'save it' });
  expect(filesIn(folder)).toHaveLength(2);
  await talk.say({ text: 'yes' });
  const kept = keptIn(folder);
  expect(kept).toHaveLength(1);
  expect(kept[0]?.saved).toHaveLength(1);
  const saved = kept[0]?.saved[0]?.text ?? '';
  expect(saved).not.toBe('');
  expect(foundIn(folder, saved)).toHaveLength(1);
  for (const typed of [blame, 'zinnias', another, 'save it']) {
    expect(foundIn(folder, typed)).toHaveLength(saved.includes(typed) ? 1 : 0);
  }
  expect(JSON.stringify(await talk.say({ text: 'my saved' }))).toContain(JSON.stringify(saved).slice(1, -1));

  await talk.say({ text: 'erase everything' });
  await talk.say({ text: 'yes' });
  expect(keptIn(folder)).toEqual([]);
  expect(foundIn(folder, saved)).toEqual([]);
  expect(logged.join()).not.toMatch(/zinnia|rhododendron|hurt/i);
});

test('after a restart what was typed is gone, everywhere', async () => {
  const first = await start();
  await first.talk.say({ text: blame });
  await running.pop()?.close();
  const second = await start(first.folder);
  const old = first.talk.url.replace(/^http:\/\/[^/]+/, second.address);
  const { status } = await fetch(old, { headers: first.talk.headers });
  expect(status).toBe(404);
  expect(foundIn(first.folder, 'zinnias')).toEqual([]);
});

describe('one application, many people', () => {
  let application: Application;
  beforeAll(async () => {
    application = await startIn(temporaryFolder());
  });
  afterAll(() => application.close());

  test('the person is greeted, and a statement is answered', async () => {
    const talk = await startTalk(application.address);
    expect((await talk.said())[0]?.text).toMatch(/type what/i);
    const [answer] = await talk.say({ text: blame });
    expect(JSON.stringify(answer?.attachments)).toContain('never');
  });

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['emoji only', '🙄🙄🙄'],
    ['another language', 'Du hörst mir nie zu, wenn ich über die Arbeit rede'],
    ['HTML', '<img src=x onerror=alert(1)> you never <b>listen</b>'],
    ['Markdown', '**you** never [listen](javascript:alert(1))'],
    ['20,000 characters', 'You never listen to me. '.repeat(834)],
    ['20,000 question marks', '?'.repeat(20_000)],
    ['lone surrogates and control characters', 'you \ud800 never \u0000 listen \u202e to me'],
  ])('%s gets an answer, not an apology', async (_what, text) => {
    const talk = await startTalk(application.address);
    const answers = await talk.say({ text });
    expect(answers.length).toBeGreaterThan(0);
    expect(logged.join()).not.toContain('a turn failed');
  });

  test.each([
    ['a press nobody offered', { action: 'no-such-action', value: { draft: 'd99' } }],
    ['a press of a shape that no card makes', { action: { deep: 1 } }],
    ['a value that is no press', { copy: 'words' }],
    ['a press named as what every object has', { action: 'constructor', value: { draft: '__proto__' } }],
    ['a feeling named so', { action: 'feeling', value: { draft: 'd1', feeling: '__proto__' } }],
  ])('%s gets an answer', async (_what, value) => {
    const talk = await startTalk(application.address);
    await talk.say({ text: blame });
    expect(await talk.say({ value })).not.toEqual([]);
    expect(logged.join()).not.toContain('a turn failed');
  });
});

test('in production without an app id Teams is not there, and the web chat is', async () => {
  const settings = readSettings({ PORT: '0', DATA_DIR: temporaryFolder(), NODE_ENV: 'production' });
  const application = await startApplication(settings, log);
  running.push(application);
  const teams = await fetch(`${application.address}/api/messages`, { method: 'POST', body: '{}' });
  expect(teams.status).toBe(404);
  expect((await (await startTalk(application.address)).said())[0]?.text).toMatch(/type what/i);
});

test('a damaged secret is set aside and reported, and another is made', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'direct-line-secret.json'), '{"half');
  const { talk } = await start(folder);
  expect(await talk.said()).not.toEqual([]);
  expect(filesIn(folder).join()).toContain('direct-line-secret.json.damaged-');
  expect(logged.join()).toContain('a damaged file was set aside');
});

test('a damaged record is set aside and reported, and the person is answered', async () => {
  const { folder, talk } = await start();
  await talk.say({ text: blame });
  await talk.say({ text: 'save it' });
  await talk.say({ text: 'yes' });
  const [record] = filesIn(folder).filter((name) => name.startsWith('kept/'));
  truncateSync(join(folder, record ?? ''), 20);
  expect(await talk.say({ text: another })).not.toEqual([]);
  expect(logged.join()).toContain('a damaged file was set aside');
  expect(logged.join()).not.toContain('a turn failed');
});
