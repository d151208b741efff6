import { go } from '../buttons.js';
import type { Choice } from '../reply.js';
import type { PhraseId } from '../voice/phrase-id.js';
import { type ComposeTurn, listenerOf } from './composing.js';
import type { HalfMade, Topic } from './half-made.js';

const changeLabels: [Topic, PhraseId][] = [
  ['feeling', 'choice.part_feeling'],
  ['happened', 'choice.part_happened'],
  ['need', 'choice.part_need'],
  ['ask', 'choice.part_ask'],
];

/** A button for every part: it is asked for again, and the rest stays. */
export const changes = (half: HalfMade, { voice }: ComposeTurn): Choice[] =>
  changeLabels.map(([topic, label]) =>
    go(label, 'compose-change', voice, {
      statement: half.id,
      topic: topic === 'ask' && half.parts.must ? 'must' : topic,
    }),
  );

/** The other forms by the names people know them by; none that would order somebody above. */
export function formChoices(current: string, half: HalfMade, turn: ComposeTurn): Choice[] {
  return turn.tools.content.statement.forms
    .filter(
      ({ id }) => id !== current && !(id === 'plain-expectation' && listenerOf(half, turn) === 'manager'),
    )
    .map(
      ({ id, name }): Choice => ({
        kind: 'go',
        label: name,
        action: 'compose-form',
        value: { statement: half.id, form: id },
      }),
    );
}
