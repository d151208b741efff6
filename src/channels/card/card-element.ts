/** A piece of an Adaptive Card, as JSON. Version 1.5 is the highest that Web Chat and Teams both show. */
export type CardElement = { type: string; [property: string]: unknown };

export const adaptiveCard = 'application/vnd.microsoft.card.adaptive';

export const cardOf = (body: CardElement[], more: object = {}) => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.5',
  ...more,
  body,
});

/** Text runs are shown letter by letter: nothing typed by a person is ever read as Markdown or HTML. */
export const text = (inlines: CardElement[], more: object = {}): CardElement => ({
  type: 'RichTextBlock',
  inlines,
  ...more,
});

export const run = (words: string, more: object = {}): CardElement => ({
  type: 'TextRun',
  text: words,
  ...more,
});
