import { go } from '../buttons.js';
import type { ComposeTurn } from '../compose/composing.js';
import { type Choice, line, type Reply, reply } from '../reply.js';
import { consider, shownIn } from '../rewrite/consider.js';
import { waysOut } from '../rewrite/more-ways.js';
import { takeDraft } from '../rewrite/take-draft.js';
import type { Verdict } from '../rewrite/verdict.js';
import { addDraft, type Draft, latestDraft } from '../talk/draft.js';
import { reviewClosest } from './best-form.js';
import { partByPart } from './part-by-part.js';

/** A draft to be checked, or what was typed around it. */
const leadIn =
  /^(?:(?:can|could|would|will) you )?(?:please )?(?:check|review|look at|look over|read) (?:(?:this|that|it|my|the)\b(?: (?:draft|message|text|words|email))?)(?: (?:for me|please|over))*\s*(?:[:\n–—-]+|(?=["“])|\s(?=(?:i|i'm|i’m|you|we|when|my|he|she|they|it|your|dear|hi|hey)\b))\s*(.+)$/isu;

/** "check this: you never call" → "you never call"; null when only the check is asked for. */
export function draftToCheck(text: string): string | null {
  const words = leadIn.exec(text.trim())?.[1]?.trim() ?? null;
  return words && (/^["“](.+)["”]$/s.exec(words)?.[1] ?? words);
}

/** Asks for the draft, or offers the last one. */
export function askForDraft({ talk, voice }: ComposeTurn): Reply {
  const last = latestDraft(talk);
  return reply(
    [line(voice.say('check.ask'))],
    last ? [go('choice.check_last', 'check', voice, { draft: last.id })] : [],
  );
}

/** Words checked part by part: the verdict first, the parts in an opening, a rewrite offered and not pushed. */
export function checkWords(text: string, turn: ComposeTurn): Reply {
  const considered = consider(text, turn);
  const { reading, suggestions, verdict } = considered;
  const said = verdictLine(verdict, turn);
  if (said === null) return takeDraft(text, turn);
  const { talk, voice, tools } = turn;
  talk.misses = 0;
  const same = latestDraft(talk);
  const draft = same?.text === text ? same : addDraft(talk, text, suggestions, shownIn(verdict));
  const review = reviewClosest(text, reading.relation, tools.engine);
  const blames = reading.blaming && verdict.kind !== 'left_alone';
  const choices: Choice[] = blames
    ? [
        go('choice.show_rewrite', 'show', voice, { draft: draft.id }),
        go('choice.try_myself', 'try-myself', voice, { draft: draft.id }),
      ]
    : [
        ...waysOut(draft, null, voice),
        ...(review.good ? [] : [go('choice.make_it_mine', 'compose', voice, { draft: draft.id })]),
      ];
  return reply(
    [
      line(said),
      { kind: 'opening', label: voice.label('compose.part_by_part'), blocks: partByPart(review, voice) },
    ],
    choices,
  );
}

/** "Is this ok?" of a card: the words that stand on it first. */
export function checkDraft(draft: Draft, turn: ComposeTurn): Reply {
  const [first] = draft.suggestions;
  if (!first) return checkWords(draft.text, turn);
  const { voice, tools } = turn;
  const { reading } = consider(first.text, turn);
  const review = reviewClosest(first.text, reading.relation, tools.engine);
  return reply(
    [
      line(voice.say('check.rewrite_fine')),
      { kind: 'rewrite', text: first.text },
      { kind: 'opening', label: voice.label('compose.part_by_part'), blocks: partByPart(review, voice) },
    ],
    [...waysOut(draft, 0, voice), go('choice.make_it_mine', 'compose', voice, { draft: draft.id })],
  );
}

/** Null for what is no draft at all: that has answers of its own. */
function verdictLine(verdict: Verdict, { voice }: ComposeTurn): string | null {
  switch (verdict.kind) {
    case 'rewrite':
    case 'no_rewrite': {
      const words = verdict.finding.text.trim();
      return words.split(/\s+/).length <= 5
        ? voice.say('check.argue', { words })
        : voice.say('check.argue_part');
    }
    case 'note':
      return voice.say('rewrite.note', { words: verdict.finding.text.trim() });
    case 'fine':
      return [voice.say('check.fine'), voice.sayFirstFresh([`fine.${verdict.fine}`, 'fine.any'])].join(' ');
    case 'fact':
      return [voice.say('check.fine'), voice.sayFirstFresh(['fine.observation', 'fine.any'])].join(' ');
    case 'left_alone':
      return voice.say('rewrite.left_alone');
    case 'plain':
    case 'plain_telling':
    case 'bare_feeling':
      return voice.say('check.fine_plain');
    case 'careful':
      return voice.say('rewrite.careful');
    default:
      return null;
  }
}
