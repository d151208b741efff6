import type { Feeling, FeelingForm } from '../../catalogue/feeling.js';
import type { Catalogue } from '../../catalogue/load.js';
import type { Relation } from '../../catalogue/relation.js';
import type { Reading } from '../reading.js';
import type { Form } from '../review/review.js';
import { type ChosenFeeling, compileFeelings } from '../rewrite/feelings.js';
import { linesFor } from '../rewrite/listener.js';
import type { Slots } from '../rewrite/slots.js';
import { type Filled, fill } from '../rewrite/template.js';
import { inVoice, voiceOf } from '../rewrite/voice.js';
import type { StatementParts } from './told.js';
import { capital } from './wanted.js';

export const longestStatement = 45;
/** What stands beside "and I felt hurt" in one breath. */
const longestSentence = 18;
const broken = /[[\]{}<>]|\.\.|[?!]\.|,,| [.,?!]|\bundefined\b/;
/** Words we do not know can always be felt. */
const unknown: FeelingForm[] = ['feel', 'felt'];
const feelingToken = /\{I(?:'m|'ve been| feel| felt| get| was)\}/;

/** Whom it is for, the form it has, and how the person writes: a text stays a text. */
export interface Saying {
  form: Form;
  relation: Relation;
  like: string;
}

/**
 * Puts parts together as a person would say them, by the line of `content/statement.yaml` that takes up
 * most of them. Null when no line of the
 * form can be said with these parts: too long, or blame in them that would start an argument.
 */
export function compileStater(
  catalogue: Catalogue,
  read: (text: string, options?: { relation?: Relation | undefined }) => Reading,
) {
  const finder = compileFeelings(catalogue.feelings);
  const { forms } = catalogue.statement;

  const known = (word: string): Feeling | undefined => {
    const bare = word.replace(
      /^(?:so|really|very|quite|a bit|a little|pretty|just|kind of|totally|completely|extremely) /,
      '',
    );
    return finder.byId(bare) ?? finder.byWord(bare);
  };

  /** Words for a feeling in the grammar all of them can stand in; words we do not know can always be felt. */
  const chosen = (words: string): ChosenFeeling => {
    const each = words.split(/,? and |, /).map((word) => known(word)?.forms ?? unknown);
    const shared = each.reduce((forms, more) => forms.filter((form) => more.includes(form)), each[0]!);
    const feeling: Feeling = {
      id: words,
      family: 'sad',
      strength: 2,
      forms: shared.length > 0 ? shared : unknown,
      offer: [],
      also: [],
      tender: false,
      echo: true,
    };
    return { feeling, word: words, guessed: false, habit: 'feel' };
  };

  return (parts: StatementParts, { form, relation, like }: Saying): string | null => {
    const shape = forms.find(({ id }) => id === form);
    if (!shape) throw new Error(`content/statement.yaml has no form "${form}"`);
    const isBody = parts.feeling !== null && /^(?:my|it|there's|i can't) /i.test(parts.feeling);
    const feeling = parts.feeling && !isBody ? chosen(parts.feeling) : null;
    const slots = slotsOf(parts, isBody);
    const lines = linesFor(shape.lines, relation).filter((line) => feeling || !feelingToken.test(line));
    let best: { text: string; uses: number } | null = null;
    for (const line of lines) {
      const filled = fill(line, slots, feeling ?? chosen('upset'));
      const uses = filled ? partsIn(filled, slots) : 0;
      if (
        !filled ||
        (best && best.uses >= uses) ||
        broken.test(filled.text) ||
        filled.text.split(/\s+/).length > longestStatement
      )
        continue;
      const text = inVoice(sentenceCased(filled.text), voiceOf(like));
      const reading = read(text, { relation });
      if (!reading.blaming && reading.safety === null) best = { text, uses };
    }
    return best?.text ?? null;
  };
}

/** How many parts stand in it: what happened is one, with its time or without. */
const partsIn = ({ drafted, slots: feelings }: Filled, slots: Slots): number => {
  const kinds = Object.entries(slots).flatMap(([name, words]) =>
    drafted.includes(words) ? [/^(?:once|habit)/.test(name) ? 'told' : name] : [],
  );
  return new Set(kinds.filter((name) => name !== 'time')).size + Math.min(feelings.length, 1);
};

function slotsOf({ told, often, need, ask, must, feeling }: StatementParts, isBody: boolean): Slots {
  const slots: Slots = {};
  if (told) {
    const name = told.tense === 'past' ? 'once' : 'habit';
    const isStory = /[.!?;] /.test(told.sentence) || told.sentence.split(' ').length > longestSentence;
    if (told.clause) slots[name] = told.clause;
    if (told.clause && told.time) slots.time = told.time;
    slots[`${name} ${isStory ? 'story' : 'told'}`] = told.sentence;
  }
  if (often) slots.often = often;
  if (need) slots.need = need;
  if (ask) slots.ask = ask;
  if (must) slots.must = must;
  if (isBody && feeling) slots.body = feeling;
  return slots;
}

const sentenceCased = (text: string): string =>
  text.replace(/(^|[.?!] )(\p{Ll})/gu, (_all, before: string, letter: string) => before + capital(letter));
