import { endSitting } from './session.js';

const PATIENCE_MILLISECONDS = 700;

/** Takes everything off the screen at once, has the server forget it, and leaves no way back to it. */
export async function leave() {
  document.title = 'New tab';
  document.body.replaceChildren();
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS, true));
  const there = await Promise.race([
    late,
    endSitting().then(
      () => true,
      () => false,
    ),
  ]);
  window.location.replace(there ? '/new-tab' : 'about:blank');
}
