/**
 * Web Chat's own look, in the colours of colours.css, so that light and dark change while the page is open.
 * @param fromTheBeginning whether an answer taller than the window is read from its beginning
 */
export const styles = (fromTheBeginning) => ({
  accent: 'var(--accent)',
  subtle: 'var(--faint-ink)',
  backgroundColor: 'transparent',
  primaryFont: 'var(--font)',
  fontSizeSmall: '13px',
  paddingRegular: 12,
  rootHeight: '100%',
  rootWidth: '100%',

  bubbleBackground: 'var(--paper)',
  bubbleTextColor: 'var(--ink)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 14,
  bubbleMaxWidth: 560,
  bubbleMinHeight: 44,
  bubbleFromUserBackground: 'var(--mine)',
  bubbleFromUserTextColor: 'var(--on-mine)',
  bubbleFromUserBorderColor: 'var(--mine)',
  bubbleFromUserBorderRadius: 14,
  timestampColor: 'var(--faint-ink)',
  markdownRenderHTML: false,
  autoScrollSnapOnPage: fromTheBeginning,
  autoScrollSnapOnPageOffset: -8,

  hideUploadButton: true,
  hideTelephoneKeypadButton: true,
  sendBoxBackground: 'var(--paper)',
  sendBoxTextColor: 'var(--ink)',
  sendBoxPlaceholderColor: 'var(--faint-ink)',
  sendBoxButtonColor: 'var(--accent)',
  sendBoxButtonColorOnHover: 'var(--accent)',
  sendBoxButtonColorOnFocus: 'var(--accent)',
  sendBoxButtonColorOnActive: 'var(--accent)',
  sendBoxButtonColorOnDisabled: 'var(--faint-ink)',
  sendBoxButtonShadeColorOnHover: 'var(--shade)',
  sendBoxButtonShadeColorOnFocus: 'var(--shade)',
  sendBoxButtonShadeColorOnActive: 'var(--shade)',
  sendBoxTextWrap: true,
  sendBoxHeight: 56,
  sendBoxMaxHeight: 200,
  sendBoxBorderTop: 'solid 1px var(--line)',

  suggestedActionLayout: 'flow',
  suggestedActionBorderRadius: 20,
  suggestedActionHeight: 44,
  suggestedActionBackgroundColor: 'var(--paper)',
  suggestedActionBackgroundColorOnHover: 'var(--shade)',
  suggestedActionBackgroundColorOnFocus: 'var(--shade)',
  suggestedActionBackgroundColorOnActive: 'var(--shade)',
  suggestedActionBorderColor: 'var(--edge)',
  suggestedActionBorderWidth: 1,
  suggestedActionTextColor: 'var(--accent)',
  suggestedActionTextColorOnHover: 'var(--accent)',
  suggestedActionTextColorOnFocus: 'var(--accent)',
  suggestedActionTextColorOnActive: 'var(--accent)',

  transcriptOverlayButtonBackground: 'var(--accent)',
  transcriptOverlayButtonBackgroundOnHover: 'var(--accent)',
  transcriptOverlayButtonBackgroundOnFocus: 'var(--accent)',
  transcriptOverlayButtonColor: 'var(--on-accent)',
  transcriptOverlayButtonColorOnHover: 'var(--on-accent)',
  transcriptOverlayButtonColorOnFocus: 'var(--on-accent)',
});

const colour = (normal, subtle = normal) => ({
  default: normal,
  subtle,
  highlightColors: { default: 'var(--marked)', subtle: 'var(--marked)' },
});

const foregroundColors = {
  default: colour('var(--ink)', 'var(--faint-ink)'),
  dark: colour('var(--ink)', 'var(--faint-ink)'),
  light: colour('var(--ink)', 'var(--faint-ink)'),
  accent: colour('var(--accent)'),
  good: colour('var(--good)'),
  warning: colour('var(--warning)'),
  attention: colour('var(--warning)'),
};

const container = (backgroundColor) => ({ backgroundColor, foregroundColors });

/** The same for Adaptive Cards. */
export const cards = () => ({
  fontFamily: 'var(--font)',
  fontSizes: { small: 14, default: 16, medium: 18, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 20, default: 23, medium: 26, large: 28, extraLarge: 32 },
  spacing: { small: 4, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 14 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  supportsInteractivity: true,
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--shade)'),
    accent: container('var(--said)'),
    good: container('var(--shade)'),
    warning: container('var(--shade)'),
    attention: container('var(--shade)'),
  },
  imageSizes: { small: 60, medium: 120, large: 240 },
  actions: {
    maxActions: 12,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12 },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
});

/** A message shows its state only while it is not there yet, or did not arrive: the time of each says nothing here. */
export const quietStatus = () => (next) => (shown) => (shown.sendState === 'sent' ? false : next(shown));

/** Web Chat's words that we say in our own way. */
export const strings = {
  TEXT_INPUT_PLACEHOLDER: 'Type what you want to say…',
};
