const place = document.querySelector('#notice');
let clearing;

/**
 * Says a line beside the conversation, politely for screen readers. It takes no focus.
 * @param seconds how long it stays; undefined: until the next one
 */
export function notice(text, seconds) {
  clearTimeout(clearing);
  place.textContent = text;
  place.classList.toggle('shown', text !== '');
  if (seconds) clearing = setTimeout(() => notice(''), seconds * 1000);
}
