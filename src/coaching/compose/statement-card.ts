import { go } from '../buttons.js';
import { type Block, type Choice, line, type Mark, type Reply, reply } from '../reply.js';
import { partByPart } from '../review/part-by-part.js';
import { waysOut } from '../rewrite/more-ways.js';
import { quoted } from '../rewrite/quoted.js';
import { fitting } from '../rewrite/sixty-words.js';
import { weightiest } from '../rewrite/weightiest.js';
import { addDraft, findDraft } from '../talk/draft.js';
import type { PhraseId } from '../voice/phrase-id.js';
import { type ComposeTurn, listenerOf } from './composing.js';
import type { HalfMade, Topic } from './half-made.js';
import { type PutTogether, putTogether } from './put-together.js';

/**
 * The statement beside the first version, with what can be changed about it: the fullest layout that keeps to 60
 * words. `led`: a line stands before it already.
 */
export function statementCard(half: HalfMade, turn: ComposeTurn, led = false): Reply {
  const { talk, voice } = turn;
  const isNew = half.made === null;
  const whole = putTogether(half, turn);
  if (!whole) return reply([line(voice.say('compose.cannot'))], changes(half, turn));
  const draft = findDraft(talk, half.made ?? undefined);
  if (draft) Object.assign(draft, { text: whole.text, suggestions: [], shown: null });
  const kept = draft ?? addDraft(talk, whole.text, [], null);
  half.made = kept.id;
  half.asking = null;
  talk.misses = 0;

  const lead = isNew ? voice.say('compose.done') : led ? null : voice.sayIfFresh('rewrite.changed');
  const said: Block[] = [...(lead ? [line(lead)] : []), { kind: 'rewrite', text: whole.text }];
  const verdict = line(verdictOf(whole, half, turn));
  const parts = closed('compose.part_by_part', partByPart(whole.review, voice), turn);
  const change: Block = {
    kind: 'choices',
    label: voice.label('compose.change'),
    choices: changes(half, turn),
  };
  const forms: Block = {
    kind: 'choices',
    label: voice.label('compose.other_form'),
    choices: formChoices(whole.form, half, turn),
  };
  const changing = closed('compose.change_closed', [change, forms], turn);
  const first = firstVersions(half, turn);
  const choices = [
    ...waysOut(kept, null, voice),
    go('choice.rehearse', 'rehearse', voice, { draft: kept.id }),
    go('choice.try_myself', 'try-myself', voice, { draft: half.before?.draft ?? kept.id }),
  ];
  const card =
    (...blocks: Block[]) =>
    () =>
      reply([...said, ...blocks], choices);
  return fitting([
    card(
      ...first.whole,
      verdict,
      change,
      parts,
      closed('compose.other_form', [{ ...forms, label: '' }], turn),
    ),
    card(...first.whole, verdict, parts, changing),
    card(...first.cut, verdict, parts, changing),
    card(
      ...first.cut,
      closed('compose.part_by_part', [verdict, ...partByPart(whole.review, voice)], turn),
      changing,
    ),
    card(closed('rewrite.more', [...first.whole, verdict, change, forms, parts], turn)),
  ]);
}

/** The draft it began from, its blaming words marked: whole, and cut to the words around the weightiest. */
function firstVersions(half: HalfMade, turn: ComposeTurn): { whole: Block[]; cut: Block[] } {
  if (!half.before) return { whole: [], cut: [] };
  const { text } = half.before;
  const { findings } = turn.tools.engine.read(text, { relation: listenerOf(half, turn) });
  const marked = findings.filter(({ severity }) => severity !== 'note');
  const label = line(turn.voice.label('compose.before'));
  const loudest = weightiest(marked);
  const whole: Block[] = [label, { kind: 'quoted', text, marks: apart(marked) }];
  return { whole, cut: loudest ? [label, quoted(text, loudest, 3)] : whole };
}

/** Marks that do not lie over one another, in reading order. */
function apart(marks: Mark[]): Mark[] {
  const inOrder = [...marks].sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return inOrder.filter((mark) => {
    const fits = mark.start >= end;
    if (fits) end = mark.end;
    return fits;
  });
}

const topicsOf: Record<string, Topic> = {
  feeling: 'feeling',
  behaviour: 'happened',
  when: 'happened',
  observation: 'happened',
  describe: 'happened',
  because: 'need',
  need: 'need',
  effect: 'need',
  why: 'need',
  request: 'ask',
  assert: 'ask',
  express: 'feeling',
  what: 'must',
};

/** One sentence on the whole: what had to go, that it can be said, or the one thing that would help. */
function verdictOf(
  { review, left, cutForChild }: PutTogether,
  half: HalfMade,
  { voice, talk }: ComposeTurn,
): string {
  if (cutForChild) return voice.say('compose.small_child');
  if (left.length > 0)
    return voice.say(`compose.left_${left[0] === 'happened' ? 'happened' : 'some'}` satisfies PhraseId);
  if ((talk.relation ?? half.relation) === 'manager' && !half.letGoSaid) {
    half.letGoSaid = true;
    return voice.say('compose.let_go');
  }
  if (review.good) return review.say;
  const open = review.parts.find(({ verdict }) => verdict === 'better');
  if (open) return open.say;
  const missing = review.parts.find(
    ({ verdict, part }) => verdict === 'missing' && !isLeftOut(topicsOf[part], half),
  );
  return missing && !half.answered.includes(topicsOf[missing.part] ?? 'must')
    ? missing.say
    : voice.say('compose.sayable');
}

const isLeftOut = (topic: Topic | undefined, { answered, parts }: HalfMade): boolean =>
  topic !== undefined &&
  answered.includes(topic) &&
  (topic === 'happened' ? parts.told === null : parts[topic] === null);

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

const closed = (label: PhraseId, blocks: Block[], { voice }: ComposeTurn): Block => ({
  kind: 'opening',
  label: voice.label(label),
  blocks,
});
