import type { Catalogue } from '../../catalogue/load.js';
import { readLimit } from '../../language/normalise.js';
import type { Finding, Reading, Safety } from '../../language/reading.js';
import type { Suggestion } from '../../language/suggestion.js';
import { cite } from '../text/cite.js';

const safetySays: Record<Safety['kind'], string> = {
  self_harm: 'signs that somebody may end or hurt their own life',
  violence: 'signs that somebody may get hurt',
  abuse: 'signs that somebody is being hurt or kept in fear',
  child_harm: 'signs that a child may be hurt',
  work_harm: 'signs of harassment, threats or retaliation at work',
  coercion: 'a demand about somebody else’s own life',
};

/** An analysis for a person to read at a terminal: what may start an argument and why, what is fine, what to say. */
export function report(catalogue: Catalogue, reading: Reading, suggestions: Suggestion[]): string {
  const sections = [
    safetySection(reading.safety),
    findingsSection(catalogue, reading),
    fineSection(reading),
    suggestionsSection(suggestions),
    reading.truncated ? [`Only the first ${readLimit} characters were read.`] : [],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function safetySection(safety: Safety | null): string[] {
  if (!safety) return [];
  const sure = safety.level === 'clear' ? 'Safety first' : 'Safety first, though it is not clear';
  return [`${sure}: ${safetySays[safety.kind]} (${safety.kind}). Nothing is rewritten.`];
}

function findingsSection(catalogue: Catalogue, reading: Reading): string[] {
  if (!reading.english) return ['This does not look like English, which is all I read so far.'];
  if (reading.findings.length === 0) return ['Nothing here should start an argument.'];
  const heading = reading.blaming
    ? 'This may start an argument:'
    : 'Worth a thought, though it is not blame:';
  return [heading, ...reading.findings.flatMap((finding) => findingLines(catalogue, finding))];
}

function findingLines(catalogue: Catalogue, finding: Finding): string[] {
  const name = catalogue.patterns.find((pattern) => pattern.id === finding.pattern)?.name ?? finding.pattern;
  return [
    `  “${finding.text}”  ${name} (${finding.severity}, ${finding.rule})`,
    `      ${finding.why}`,
    `      ${cite(catalogue.articles, finding.source)}`,
  ];
}

const fineSection = ({ fine }: Reading): string[] =>
  fine.length === 0
    ? []
    : ['Fine as it is:', ...fine.map(({ text, reason, kind }) => `  “${text}”  ${reason} (${kind})`)];

const suggestionsSection = (suggestions: Suggestion[]): string[] =>
  suggestions.length === 0
    ? []
    : [
        'You could say:',
        ...suggestions.map(
          ({ style, text, guessed }) =>
            `  “${text}”  (${style}${guessed.length > 0 ? `; ${guessed.join(', ')} is a guess` : ''})`,
        ),
      ];
