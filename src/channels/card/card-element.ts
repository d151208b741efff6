import type { Block, Choice, Mark } from '../../coaching/reply.js';
import { bar } from '../bar.js';
import { pngOf } from '../picture.js';

/** A piece of an Adaptive Card, as JSON. Version 1.5 is the highest that Web Chat and Teams both show. */
export type CardElement = { type: string; [property: string]: unknown };

/** Text runs are shown letter by letter: nothing typed by a person is ever read as Markdown or HTML. */
const text = (inlines: CardElement[], more: object = {}): CardElement => ({
  type: 'RichTextBlock',
  inlines,
  ...more,
});
const run = (words: string, more: object = {}): CardElement => ({ type: 'TextRun', text: words, ...more });

/** Blocks in reading order; openings that follow one another share one row of buttons. */
export function cardBody(blocks: Block[]): CardElement[] {
  const body: CardElement[] = [];
  let openings: CardElement | null = null;
  for (const block of blocks) {
    if (block.kind !== 'opening') {
      openings = null;
      body.push(...cardElements(block));
    } else if (openings) {
      (openings.actions as CardElement[]).push(openingAction(block));
    } else {
      openings = { type: 'ActionSet', actions: [openingAction(block)], spacing: 'Medium' };
      body.push(openings);
    }
  }
  return body;
}

function cardElements(block: Exclude<Block, { kind: 'opening' }>): CardElement[] {
  switch (block.kind) {
    case 'line':
      return [text([run(block.text)])];
    case 'rewrite':
      return [
        {
          type: 'Container',
          style: 'accent',
          spacing: 'Small',
          items: [
            ...(block.name ? [text([run(block.name, { size: 'Small' })])] : []),
            text([run(`“${block.text}”`, { weight: 'Bolder', size: 'Medium' })], { spacing: 'None' }),
          ],
        },
      ];
    case 'progress':
      return [text([run(`${bar(block)} `), run(block.label, { size: 'Small' })], { spacing: 'Small' })];
    case 'quoted':
      return [text([run('“'), ...marked(block.text, block.marks), run('”')], { spacing: 'Small' })];
    case 'choices':
      return [
        ...(block.label ? [text([run(block.label)])] : []),
        { type: 'ActionSet', spacing: 'Small', actions: block.choices.map(choiceAction) },
      ];
    case 'input':
      return [
        {
          type: 'Input.Text',
          id: block.id,
          label: block.label,
          placeholder: block.placeholder,
          isMultiline: true,
        },
      ];
    case 'picture':
      return [{ type: 'Image', url: pngOf(block.svg), altText: block.alt, size: 'Stretch' }];
  }
}

/** Marked words are bold and underlined, so that nothing is told by colour alone. */
function marked(words: string, marks: Mark[]): CardElement[] {
  const runs: CardElement[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start > at) runs.push(run(words.slice(at, start)));
    runs.push(
      run(words.slice(Math.max(start, at), end), { weight: 'Bolder', underline: true, highlight: true }),
    );
    at = Math.max(at, end);
  }
  if (at < words.length) runs.push(run(words.slice(at)));
  return runs.filter((one) => one.text !== '');
}

const openingAction = (block: Extract<Block, { kind: 'opening' }>): CardElement => ({
  type: 'Action.ShowCard',
  title: block.label,
  card: { type: 'AdaptiveCard', body: cardBody(block.blocks) },
});

/** `copy` is done by the page; `go` comes back as a press. */
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
