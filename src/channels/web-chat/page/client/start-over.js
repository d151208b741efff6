import { startAfresh } from './connect.js';

/** @type {HTMLDialogElement} */
const question = document.querySelector('#ask-start-over');

/** Asks first: it throws words away. */
export function startOver() {
  question.returnValue = 'no';
  question.showModal();
}

question.addEventListener('close', () => {
  if (question.returnValue === 'yes') startAfresh();
});
