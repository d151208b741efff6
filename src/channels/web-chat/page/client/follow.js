/**
 * Web Chat's store middleware: an answer taller than the window is read from its beginning, and what comes by
 * itself (a breath, a minute's end: it replies to nothing) is followed to its end.
 * @param render shows the page anew: (fromTheBeginning: boolean) => void
 */
export function followWhatComesByItself(render) {
  let fromTheBeginning = true;
  return () => (next) => (action) => {
    const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? action.payload.activity : undefined;
    if (activity?.type === 'message') {
      const answers = activity.from?.role === 'user' || Boolean(activity.replyToId);
      if (answers !== fromTheBeginning) render(answers);
      fromTheBeginning = answers;
    }
    return next(action);
  };
}
