import { notice } from './notice.js';

/**
 * Web Chat's card action middleware: a press whose value has `copy` puts those words on the clipboard and sends
 * nothing. Every other press goes on.
 */
export const copyOnPress = () => (next) => (press) => {
  const words = press.cardAction?.value?.copy;
  if (typeof words !== 'string') return next(press);
  navigator.clipboard.writeText(words).then(
    () => notice('Copied', 4),
    () => notice('Your browser did not allow copying. Select the words and copy them yourself.', 8),
  );
};
