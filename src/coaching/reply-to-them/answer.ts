import type { AnswerPlaces, AnswersToThem, plainKinds } from '../../catalogue/answer-to-them.js';
import { isWork, type Relation } from '../../catalogue/relation.js';
import type { Finding, FineKind, Reading } from '../../language/reading.js';
import { toYou } from '../repair/to-you.js';
import { countWords } from '../rewrite/sixty-words.js';
import { weightiest } from '../rewrite/weightiest.js';

/** What somebody said to the person. `granted`: what the person finds true in it, in their own words. */
export interface TheirMessage {
  id: string;
  words: string;
  relation: Relation;
  granted: string | null;
}

/** How to answer it: `under` guesses as a question, `say` does not defend, `firm` sets a limit, `tonight` waits. */
export interface Answer {
  under: string;
  say: string;
  firm: string;
  tonight: string;
  /** The words that sting most; null when none do. */
  sting: Finding | null;
  /** Names and scorn enough that wording is not the whole of it. */
  degrading: boolean;
}

const longestSting = 3;

/** Grants one true thing, says what stung or where the line is, and asks one question (Gordon's shifting gears). */
export function answerTo(
  { relation, granted }: Pick<TheirMessage, 'relation' | 'granted'>,
  reading: Pick<Reading, 'text' | 'findings' | 'fine' | 'parts'>,
  content: AnswersToThem,
): Answer {
  const at = ({ home, work }: AnswerPlaces): string => (isWork(relation) && work) || home;
  const sting = weightiest(reading.findings.filter(({ severity }) => severity !== 'note'));
  const common = { firm: at(content.firm), tonight: at(content.tonight) };
  const grant = granted ? at(content.granted).replace('{true}', granted) : null;
  if (!sting) {
    const { under, say } = content.plain[plainKind(reading)];
    return {
      ...common,
      under,
      say: [grant, at(say)].filter(Boolean).join(' '),
      sting: null,
      degrading: false,
    };
  }
  const { under, ask } = content.patterns[sting.pattern];
  const calledNames = sting.pattern === 'label' || sting.pattern === 'contempt_sarcasm';
  const words = sting.text.trim();
  const stung =
    calledNames && countWords(words) <= longestSting
      ? at(content.stung_by).replace('{words}', words.toLowerCase())
      : at(content.stung);
  return {
    ...common,
    under,
    say: [grant ?? at(content.matters), stung, at(ask)].join(' '),
    sting,
    degrading: isDegrading(reading),
  };
}

const putDown =
  /\b(?:nobody|no one|no-one)(?: else)? (?:would|will|could|can) (?:ever )?(?:want|love|have|take) (?:you|u)\b/i;

/** Two names or more, or being told that nobody else would want one: that is no longer about a wording. */
function isDegrading({ text, findings }: Pick<Reading, 'text' | 'findings'>): boolean {
  const names = findings.filter(
    ({ pattern, severity }) => severity === 'high' && (pattern === 'label' || pattern === 'contempt_sarcasm'),
  );
  const words = new Set(names.flatMap((finding) => finding.text.toLowerCase().split(/, | and /)));
  return words.size >= 2 || putDown.test(text);
}

const plainOf: Partial<Record<FineKind, (typeof plainKinds)[number]>> = {
  limit: 'limit',
  request: 'request',
  apology: 'apology',
  thanks: 'thanks',
  praise: 'thanks',
  own_feeling: 'own_feeling',
  question: 'question',
};

function plainKind({ fine, parts }: Pick<Reading, 'fine' | 'parts'>): (typeof plainKinds)[number] {
  const kinds = fine.flatMap(({ kind }) => plainOf[kind] ?? []);
  const order = ['limit', 'apology', 'thanks', 'own_feeling', 'request', 'question'] as const;
  return order.find((kind) => kinds.includes(kind)) ?? (parts.feeling ? 'own_feeling' : 'any');
}

/** What somebody grants, so that it follows "You're right,": "that I was late" → "I was late". */
export function asGranted(text: string): string | null {
  const plain = text
    .trim()
    .replace(/^(?:(?:yes|yeah|ok|well|maybe|i guess|i admit|it'?s true|true|the part|that)[ ,]+)+/i, '')
    .replace(/[.!]+$/, '')
    .replace(/\bbut\b.*$/i, '')
    .trim()
    .replace(/,$/, '');
  if (!/^(?:i|i'm|i've|my|we|our|it|there)\b/i.test(plain) || countWords(plain) < 2) return null;
  return toYou(plain)
    .words.replace(/^i\b/, 'I')
    .replace(/^(My|We|Our|It|There)\b/, (word) => word.toLowerCase());
}
