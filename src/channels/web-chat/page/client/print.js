/**
 * Web Chat's card action middleware: a press whose value has `print` prints those lines alone, and nothing is sent.
 * Every other press goes on. What was printed leaves the page when printing is over.
 */
export const printOnPress = () => (next) => (press) => {
  const { print } = press.cardAction?.value ?? {};
  if (!Array.isArray(print?.lines)) return next(press);
  const sheet = document.createElement('section');
  sheet.id = 'sheet';
  for (const { name, text } of print.lines) {
    const heading = document.createElement('h2');
    heading.textContent = name;
    const words = document.createElement('p');
    words.textContent = text;
    sheet.append(heading, words);
  }
  document.querySelector('#sheet')?.remove();
  document.body.append(sheet);
  window.addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
};
