import { notice } from './notice.js';

/**
 * Web Chat's card action middleware: a press whose value has `copy` puts those words on the clipboard. What is sent
 * is at most which of the coach's words they were (`took`), so that it learns what sounds like this person. Every
 * other press goes on.
 */
export const copyOnPress = () => (next) => (press) => {
  const { copy: words, took } = press.cardAction?.value ?? {};
  if (typeof words !== 'string') return next(press);
  navigator.clipboard.writeText(words).then(
    () => {
      notice('Copied', 4);
      if (took) next({ ...press, cardAction: { type: 'postBack', value: { took } } });
    },
    () => notice('Your browser did not allow copying. Select the words and copy them yourself.', 8),
  );
};
