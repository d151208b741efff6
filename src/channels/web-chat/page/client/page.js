import { connect } from './connect.js';
import { leave } from './leave.js';
import { startOver } from './start-over.js';

document.querySelector('#leave').addEventListener('submit', (event) => {
  event.preventDefault();
  leave();
});
document.querySelector('#start-over').addEventListener('click', startOver);

// A page that the browser brings back from its memory shows nothing of before.
window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());

connect();
