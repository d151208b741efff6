/** By then Web Chat has drawn what came. */
const DRAWN_MILLISECONDS = 200;
const NEAR_PIXELS = 8;

/**
 * Web Chat's store middleware: an answer taller than the window is read from its beginning, and what comes by
 * itself (a breath, a minute's end: it replies to nothing) is followed to its end.
 * @param render shows the page anew: (fromTheBeginning: boolean) => void
 */
export function followWhatComesByItself(render) {
  let fromTheBeginning = true;
  return () => (next) => (action) => {
    const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' ? action.payload.activity : undefined;
    if (activity?.type !== 'message') return next(action);
    const answers = activity.from?.role === 'user' || Boolean(activity.replyToId);
    const turns = answers !== fromTheBeginning;
    fromTheBeginning = answers;
    if (turns) render(answers);
    // Left at an answer's beginning, Web Chat waits for a press; whoever scrolled up while it came is left there.
    if (!answers && (turns || isAtEnd())) setTimeout(() => fromTheBeginning || toEnd(), DRAWN_MILLISECONDS);
    return next(action);
  };
}

const transcript = () => document.querySelector('.webchat__basic-transcript__scrollable');

function isAtEnd() {
  const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = transcript() ?? {};
  return scrollHeight - scrollTop - clientHeight < NEAR_PIXELS;
}

function toEnd() {
  transcript()?.scrollTo({ top: transcript().scrollHeight });
}
