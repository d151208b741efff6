import type { Block, Choice, Mark } from '../../coaching/reply.js';
import { bar } from '../bar.js';
import { type CardElement, run, text } from './card-element.js';

export type Opening = Extract<Block, { kind: 'opening' }>;

/** What channels do each in their own way: pictures, and what can be pressed. */
export interface CardShape {
  picture(block: Extract<Block, { kind: 'picture' }>): CardElement[];
  /** Presses that belong together; `more` are properties of their row. */
  choices(choices: Choice[], more: object): CardElement[];
  /** Openings that follow one another. */
  openings(openings: Opening[]): CardElement[];
}

/** Blocks in reading order; openings that follow one another share one row of buttons. */
export function cardBody(blocks: Block[], shape: CardShape): CardElement[] {
  const body: CardElement[] = [];
  let openings: Opening[] = [];
  const endRow = () => {
    if (openings.length > 0) body.push(...shape.openings(openings));
    openings = [];
  };
  for (const block of blocks) {
    if (block.kind === 'opening') openings.push(block);
    else {
      endRow();
      body.push(...cardElements(block, shape));
    }
  }
  endRow();
  return body;
}

function cardElements(block: Exclude<Block, Opening>, shape: CardShape): CardElement[] {
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
    case 'spoken':
      return [
        {
          type: 'Container',
          style: 'emphasis',
          spacing: 'Small',
          items: [
            text([run(block.name, { size: 'Small', weight: 'Bolder' })]),
            text([run(block.text, { size: 'Medium' })], { spacing: 'None' }),
          ],
        },
      ];
    case 'beside':
      return [
        {
          type: 'ColumnSet',
          spacing: 'Medium',
          columns: block.columns.map(({ name, blocks }) => ({
            type: 'Column',
            width: 'stretch',
            items: [text([run(name, { weight: 'Bolder' })]), ...cardBody(blocks, shape)],
          })),
        },
      ];
    case 'progress':
      return [text([run(`${bar(block)} `), run(block.label, { size: 'Small' })], { spacing: 'Small' })];
    case 'quoted':
      return [text([run('“'), ...marked(block.text, block.marks), run('”')], { spacing: 'Small' })];
    case 'choices':
      return [
        ...(block.label ? [text([run(block.label)])] : []),
        ...shape.choices(block.choices, { spacing: 'Small' }),
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
      return shape.picture(block);
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
