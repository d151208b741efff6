import type { Choice } from '../../../coaching/reply.js';
import { type CardShape, cardBody } from '../../card/card-body.js';
import { type CardElement, run, text } from '../../card/card-element.js';
import { pngOf } from '../../picture.js';
import type { Words } from '../words.js';
import { rows } from './rows.js';

/** Puts a choice on a card in the way of the place the card is shown in. */
export type Press = (choice: Choice) => CardElement;

export interface ShapeOptions {
  press: Press;
  /** Dots a unit in pictures; 0: the same in words. */
  zoom: number;
}

/** Cards as Teams shows them: what is closed lies below its row of buttons, and is shown by pressing. */
export function teamsShape({ press, zoom }: ShapeOptions): CardShape {
  let made = 0;
  const shape: CardShape = {
    picture: ({ svg, alt }) =>
      zoom === 0
        ? [text([run(alt)])]
        : [{ type: 'Image', url: pngOf(svg, zoom), altText: alt, size: 'Stretch' }],
    choices: (choices, more) => rows(choices.map(press), more),
    openings(openings) {
      const closed = openings.map(({ label, blocks }) => {
        made += 1;
        return { id: `closed-${made}`, label, blocks };
      });
      return [
        ...rows(
          closed.map(({ id, label }) => ({
            type: 'Action.ToggleVisibility',
            title: label,
            targetElements: [id],
          })),
          { spacing: 'Medium' },
        ),
        ...closed.map(({ id, blocks }) => ({
          type: 'Container',
          id,
          isVisible: false,
          spacing: 'Medium',
          items: cardBody(blocks, shape),
        })),
      ];
    },
  };
  return shape;
}

/**
 * In a chat. Teams lets no bot copy, print or hand over a file: the words come back alone, as a message that can be
 * copied as a whole.
 */
export const pressInChat =
  (words: Words): Press =>
  (choice) => {
    switch (choice.kind) {
      case 'copy':
        return submit(choice.label, { copy: choice.text, ...(choice.took && { took: choice.took }) });
      case 'print':
        return submit(words('teams.alone'), { copy: linesOf(choice) });
      case 'file':
        return submit(words('teams.as_text'), { copy: choice.text });
      case 'go':
        return submit(choice.label, { action: choice.action, value: choice.value ?? {} });
      case 'link':
        return { type: 'Action.OpenUrl', title: choice.label, url: choice.url };
    }
  };

export const linesOf = ({ lines }: Extract<Choice, { kind: 'print' }>): string =>
  lines.map(({ name, text: words }) => `${name}: ${words}`).join('\n');

export const submit = (title: string, data: object): CardElement => ({
  type: 'Action.Submit',
  title,
  data,
});
