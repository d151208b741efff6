import { compile } from '../../src/language/engine.js';
import { catalogue } from '../dialogs/talk-with.js';
import { conversations } from './conversations.js';
import { expectPage } from './told.js';

/** What is said at night is not what is said in the evening. */
const earlyEvening = new Date(2026, 10, 22, 18, 30);

test('docs/conversations.md tells the conversations as they are today', async () => {
  const head = [
    '# Seven conversations',
    'As they are held today, word for word. Buttons are `so`; what is closed until pressed has a `▾`.',
  ];
  const engine = compile(catalogue);
  await expectPage('docs/conversations.md', head, conversations, () => ({
    engine,
    clock: () => earlyEvening,
  }));
});
