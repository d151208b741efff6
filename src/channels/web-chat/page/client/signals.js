import { leave } from './leave.js';
import { notice } from './notice.js';
import { forget, remember } from './session.js';

const deeds = {
  remember: () => remember().catch(() => notice('You could not be remembered here. Try again.', 8)),
  forget: () => forget().catch(() => notice('That could not be undone here. Try again.', 8)),
  leave,
};

/** Store middleware: does what the bot asks of the page (src/channels/web-chat/signals.ts) and shows nothing of it. */
export const obeySignals = () => (next) => (action) => {
  const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? action.payload.activity : undefined;
  if (activity?.type !== 'event' || activity.name !== 'firstPerson') return next(action);
  deeds[activity.value]?.();
};
