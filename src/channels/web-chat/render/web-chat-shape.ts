import type { Choice } from '../../../coaching/reply.js';
import { type CardShape, cardBody, type Opening } from '../../card/card-body.js';
import type { CardElement } from '../../card/card-element.js';
import { pngOf } from '../../picture.js';

/** Cards as Web Chat shows them: openings unfold below their button. */
export const webChatShape: CardShape = {
  picture: ({ svg, alt }) => [{ type: 'Image', url: pngOf(svg), altText: alt, size: 'Stretch' }],
  choices: (choices, more) => [{ type: 'ActionSet', ...more, actions: choices.map(choiceAction) }],
  openings: (openings) => [{ type: 'ActionSet', actions: openings.map(openingAction), spacing: 'Medium' }],
};

const openingAction = ({ label, blocks }: Opening): CardElement => ({
  type: 'Action.ShowCard',
  title: label,
  card: { type: 'AdaptiveCard', body: cardBody(blocks, webChatShape) },
});

/** `copy`, `print` and `file` are done by the page; `go` comes back as a press. */
export function choiceAction(choice: Choice): CardElement {
  switch (choice.kind) {
    case 'copy':
      return {
        type: 'Action.Submit',
        title: choice.label,
        data: { copy: choice.text, ...(choice.took && { took: choice.took }) },
      };
    case 'print':
      return {
        type: 'Action.Submit',
        title: choice.label,
        data: { print: { lines: choice.lines } },
      };
    case 'file':
      return {
        type: 'Action.Submit',
        title: choice.label,
        data: { file: { name: choice.name, text: choice.text } },
      };
    case 'go':
      return {
        type: 'Action.Submit',
        title: choice.label,
        data: { action: choice.action, value: choice.value ?? {} },
      };
    case 'link':
      return { type: 'Action.OpenUrl', title: choice.label, url: choice.url };
  }
}
