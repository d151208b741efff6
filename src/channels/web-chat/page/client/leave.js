import { endSitting } from './session.js';

/** Takes everything off the screen at once, has the server forget it, and leaves no way back to it. */
export async function leave() {
  document.title = 'New tab';
  document.body.replaceChildren();
  await Promise.race([endSitting().catch(() => {}), new Promise((soon) => setTimeout(soon, 700))]);
  window.location.replace('/new-tab');
}
