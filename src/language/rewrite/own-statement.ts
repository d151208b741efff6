import type { Reading } from '../reading.js';
import type { Span } from '../span.js';
import { stemsOf } from './concrete.js';
import { type FeelingFinder, openings } from './feelings.js';
import type { Filled } from './template.js';

type Place = Pick<Span, 'start' | 'end'>;

const longest = 30;
const joint = /[\s,;:–—-]+(?:and|but|so|because|cos)?\s*$/i;

/**
 * The person's own sentence that says already how it is for them and what happened, with no word in it to argue
 * with: "I was upset when you left like that. You should have known better." Null where there is none, or where
 * what blames has a matter of its own that would be lost.
 * @param vague stems of what people are called, or said to lack: no matter of its own
 */
export function ownStatement(
  reading: Reading,
  finder: FeelingFinder,
  vague: ReadonlySet<string>,
): Filled | null {
  const { feeling, observation } = reading.parts;
  if (!feeling || !observation || feeling.better) return null;
  const sentence = sentenceAround(reading.text, feeling, observation);
  if (!sentence) return null;
  const charged = reading.clauses.filter((clause) =>
    reading.findings.some((finding) => meets(finding, clause)),
  );
  // "I was sad when you didn't come, you always do this": the charge that comes after is left out.
  const begun = Math.max(feeling.end, observation.start + 1);
  const end = Math.min(sentence.end, ...charged.map(({ start }) => start).filter((start) => start >= begun));
  const whole = end >= observation.end;
  if ((whole && observation.better) || charged.some((clause) => meets(clause, { ...sentence, end })))
    return null;
  const text = reading.text.slice(sentence.start, end).replace(joint, '').trim();
  const kept = stemsOf(text);
  const isNew = (stem: string): boolean => !kept.has(stem);
  const loses = charged.some(({ verb, nouns }) => {
    const stems = [...stemsOf(nouns.join(' '))].filter(isNew);
    return verb === 'have' || verb === 'be' ? stems.some((stem) => !vague.has(stem)) : stems.length > 0;
  });
  if (loses) return null;
  if (text.split(/\s+/).length > longest) return null;
  const felt = finder.named(text);
  if (!felt) return null;
  return { text: closed(text), slots: slotsIn(text, felt), filled: 1, drafted: [text] };
}

/** The one sentence both stand in, or null. */
function sentenceAround(text: string, one: Place, other: Place): Place | null {
  const from = Math.min(one.start, other.start);
  const to = Math.max(one.end, other.end);
  if (/[.!?\n]/.test(text.slice(from, to))) return null;
  const before = /[^.!?\n]*$/.exec(text.slice(0, from))?.[0].length ?? 0;
  const after = /^[^.!?\n]*/.exec(text.slice(to))?.[0].length ?? 0;
  return { start: from - before, end: to + after };
}

type Felt = NonNullable<ReturnType<FeelingFinder['named']>>;

/** Where its feeling stands, so that another can be put in its place; nowhere when it is put in another way. */
function slotsIn(text: string, { word, feeling }: Felt): Filled['slots'] {
  for (const [form, opening] of Object.entries(openings)) {
    const phrase = `${opening} ${word}`;
    const start = text.indexOf(phrase);
    if (start >= 0)
      return [
        {
          start,
          end: start + phrase.length,
          feeling: feeling.id,
          form: form as keyof typeof openings,
          guessed: false,
        },
      ];
  }
  return [];
}

const closed = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const meets = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;
