import { connect, disconnect } from './connect.js';
import { endSitting } from './session.js';

const question = document.querySelector('#ask-start-over');

/** Asks first: it throws words away. */
export function startOver() {
  question.returnValue = 'no';
  question.showModal();
}

question.addEventListener('close', async () => {
  if (question.returnValue !== 'yes') return;
  disconnect();
  await endSitting().catch(() => {});
  await connect();
});
