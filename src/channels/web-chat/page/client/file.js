/**
 * Web Chat's card action middleware: a press whose value has `file` (`{name, text}`) saves those words as a file
 * and sends nothing. Every other press goes on.
 */
export const saveOnPress = () => (next) => (press) => {
  const file = press.cardAction?.value?.file;
  if (typeof file?.text !== 'string') return next(press);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }));
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
};
