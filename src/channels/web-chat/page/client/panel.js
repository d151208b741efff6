/** What stands where the conversation would: a few words, and one thing to do. */
export function panel(text, { label, press }) {
  const element = document.createElement('div');
  element.className = 'panel';
  const words = document.createElement('p');
  words.className = 'panel-words';
  words.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'firm';
  button.textContent = label;
  button.addEventListener('click', press);
  element.append(words, button);
  return element;
}
