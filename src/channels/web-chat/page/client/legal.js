import { leave } from './leave.js';

document.querySelector('#leave').addEventListener('submit', (event) => {
  event.preventDefault();
  leave();
});
