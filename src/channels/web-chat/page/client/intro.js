const intro = document.getElementById('intro');

/** Shows what this is for while nothing has been said yet. */
export const introduce = () => {
  intro.hidden = false;
};

export const stopIntroducing = () => {
  intro.hidden = true;
};

/** Web Chat's store middleware: the introduction goes at the first word of the person, said now or before a reload. */
export const introduceUntilSpokenTo = () => (next) => (action) => {
  const activity = action.payload?.activity;
  if (activity?.type === 'message' && activity.from?.role === 'user') stopIntroducing();
  return next(action);
};
