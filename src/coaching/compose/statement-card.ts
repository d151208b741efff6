import { go } from '../buttons.js';
import { type Block, line, type Reply, reply } from '../reply.js';
import { partByPart } from '../review/part-by-part.js';
import { waysOut } from '../rewrite/more-ways.js';
import { fitting } from '../rewrite/sixty-words.js';
import { addDraft, findDraft } from '../talk/draft.js';
import type { PhraseId } from '../voice/phrase-id.js';
import { changes, formChoices } from './change-buttons.js';
import type { ComposeTurn } from './composing.js';
import { firstVersions } from './first-version.js';
import type { HalfMade } from './half-made.js';
import { putTogether } from './put-together.js';
import { verdictOf } from './whole-verdict.js';

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

const closed = (label: PhraseId, blocks: Block[], { voice }: ComposeTurn): Block => ({
  kind: 'opening',
  label: voice.label(label),
  blocks,
});
