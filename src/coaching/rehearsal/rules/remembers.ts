import type { ReplyAct } from '../../../catalogue/reply-line.js';
import type { Line } from '../hearing/line.js';
import type { Moment, Wish } from '../moment.js';
import type { Memory } from '../rehearsal.js';

const actOf = {
  label: 'recalls_label',
  promise: 'recalls_promise',
  number: 'recalls_number',
  refusal: 'recalls_refusal',
} as const satisfies Record<Memory['kind'], ReplyAct>;
const slotOf = { label: 'label', promise: 'promise', number: 'number' } as const;
const soonest = 1;
const share = 0.7;

/** What of a line stays with the partner. `no`: it turned down what they offered. */
export function memoriesOf({ kept }: Line, turn: number, no: boolean): Memory[] {
  return [
    ...(kept.label ? [{ kind: 'label' as const, words: kept.label, turn }] : []),
    ...(kept.promise ? [{ kind: 'promise' as const, words: kept.promise, turn }] : []),
    ...(kept.number ? [{ kind: 'number' as const, words: kept.number, turn }] : []),
    ...(no ? [{ kind: 'refusal' as const, words: '', turn }] : []),
  ];
}

/** Remembers labels, promises, numbers, refusals; calls each back once (COACHING §8, 5). */
export function remembers({ partner, turn, chance }: Moment): Wish[] {
  const due = partner.memories.find((memory) => isDue(memory, turn));
  if (!due || !chance.is(share)) return [];
  const slots = due.kind === 'refusal' ? {} : { [slotOf[due.kind]]: due.words };
  return [{ act: actOf[due.kind], weight: 6, slots }];
}

/** A number is thrown back at once, everything else comes up later. */
const isDue = ({ kind, turn: said }: Memory, turn: number): boolean =>
  kind === 'number' ? turn === said : turn > said + (kind === 'refusal' ? 0 : soonest);

/** The memories left once one of a kind has been called back. */
export const withoutRecalled = (memories: readonly Memory[], act: ReplyAct): Memory[] => {
  const at = memories.findIndex(({ kind }) => actOf[kind] === act);
  return memories.filter((_memory, index) => index !== at);
};
