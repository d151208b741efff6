import { simulatedTeams } from './teams.js';

const open = simulatedTeams();

test('welcomed once; a rewrite, another feeling, and why', async () => {
  const { page, sees, say, press, picture } = await open();
  await picture('welcome');
  await say('you never listen to me when i talk about work');
  await sees('They may argue here');
  await picture('rewrite');
  await press('hurt');
  await sees(/“.*hurt.*”/);
  await press('Why?');
  await picture('rewrite-hurt-why');
  expect(await page.getByText('passes through Microsoft Teams').count()).toBe(1);
});

test('built up step by step through cards', async () => {
  const { sees, say, press, picture } = await open();
  await say('you always come home late');
  await sees('They may argue here');
  await press('Make it mine');
  await sees(/How did it feel/);
  await press('worried');
  await sees(/What happened the last time/);
  await press('It happens a lot');
  await sees(/Why does it matter to you|What's behind it for you|What do you need there/);
  await picture('compose-question');
  await press('I worry because I care about you');
  await sees(/What would you ask of them|Which one small thing could they do|What do you want to ask/);
  await press('Could we talk about it?');
  await sees('Before:');
  await picture('compose');
});

test('in a group a mention is answered, briefly, and what was said without one is not', async () => {
  const { page, openGroup, sees, say, mention, picture } = await open();
  await openGroup();
  await sees(/Mention me/);
  await say('you never think of anybody but yourself');
  await mention('you never reply to my messages');
  await sees(/“.*repl.*”/);
  await picture('group');
  expect(await page.getByText(/in private\. The others/).count()).toBe(1);
});

test('check before I send: a draft, its rewrites, and one put into the message', async () => {
  const { sees, extendBox, dialog, press, picture } = await open();
  await extendBox('checkDraft');
  await dialog.getByRole('textbox').fill('you never answer my emails');
  await picture('check-draft');
  await press('Check it', dialog);
  await sees('They may argue here', dialog);
  await picture('check-draft-rewrites');
  await press('Put it in my message', dialog);
  await dialog.waitFor({ state: 'detached' });
  await picture('check-draft-inserted');
});

test('a quick rewrite: words typed are found other words for', async () => {
  const { search, sees, picture } = await open();
  await search('quickRewrite', 'draft', 'you never reply to my messages');
  await sees(/“?(I|When).*repl/i);
  await picture('quick-rewrite');
});

test('a message that is there: what may be behind it, and a calm answer', async () => {
  const { sees, say, extendMessage, dialog, picture } = await open();
  await say('you never think of anybody but yourself');
  await sees('They may argue here');
  await extendMessage('checkMessage');
  await sees('You could answer', dialog);
  await picture('check-message');
});

test('what was saved is there until the app is removed, and then it is not', async () => {
  const { happens, sees, say, press, picture } = await open();
  await say('you never listen to me');
  await sees('They may argue here');
  await press('Save it');
  await press('Yes, remember me here');
  await sees(/^Saved\./);
  await say('my saved');
  await sees('Your saved words (1):');
  await picture('saved');
  await happens('Uninstall application');
  await happens('Install application');
  await say('my saved');
  await sees(/Nothing saved|nothing saved|No saved words/);
  await picture('removed-and-back');
});
