import type { Engine } from '../../src/language/engine.js';
import type { Finding, FineKind, Reading } from '../../src/language/reading.js';
import type { Suggestion } from '../../src/language/suggestion.js';

/**
 * An engine for tests of what stands around it: "never" and "always" are blame, "slob" is too and
 * says nothing of what happened, "please" is a request, "stop" a
 * limit, "attacked" a note, "my boss" the manager; "kill myself" is a clear danger and "scared of him" an unclear
 * one; every suggestion guesses frustrated.
 */
export const fakeEngine: Engine = {
  read: (text, options = {}) => {
    const findings = [
      ...find(text, /\b(never|always)\b/gi, 'overgeneralisation', 'medium'),
      ...find(text, /\bslob\b/gi, 'label', 'medium'),
      ...find(text, /\battacked\b/gi, 'faux_feeling', 'note'),
    ];
    const reading: Reading = {
      text,
      relation: options.relation ?? (/my boss/i.test(text) ? 'manager' : 'general'),
      relationGuessed: options.relation === undefined,
      truncated: text.length > 4000,
      english: !/nicht|jamais/.test(text),
      clauses: [],
      findings,
      fine: [...fine(text, /\bplease\b/i, 'request'), ...fine(text, /^stop\b/i, 'limit')],
      parts: { observation: null, feeling: null, need: null, request: null },
      blaming: findings.some(({ severity }) => severity !== 'note'),
      score: 0,
      safety: /kill myself/i.test(text)
        ? { kind: 'self_harm', level: 'clear', rule: 'made-up' }
        : /scared of him/i.test(text)
          ? { kind: 'abuse', level: 'unclear', rule: 'made-up' }
          : null,
    };
    return reading;
  },
  suggest: (reading) =>
    /slob/.test(reading.text)
      ? [{ ...suggestion('short', reading.relation, 'upset'), ask: 'What happened?' }]
      : reading.blaming
        ? (['short', 'request', 'firmer'] as const).map((style) =>
            suggestion(style, reading.relation, 'frustrated'),
          )
        : [],
  withFeeling: (one, feeling) => {
    const slot = one.slots[0];
    if (feeling === 'unsayable' || !slot) return null;
    return {
      ...one,
      text: one.text.slice(0, slot.start) + feeling + one.text.slice(slot.end),
      slots: [{ ...slot, feeling, end: slot.start + feeling.length }],
    };
  },
  review: (statement, form) => ({
    form,
    good: false,
    say: '',
    parts: [],
    reading: fakeEngine.read(statement),
  }),
};

export function suggestion(style: Suggestion['style'], relation: string, feeling: string): Suggestion {
  const before = `${style}, for ${relation}: I get `;
  return {
    style,
    text: `${before}${feeling} when I'm not heard.`,
    guessed: [feeling],
    kept: style === 'short' && feeling === 'upset' ? [] : ['heard'],
    slots: [
      { start: before.length, end: before.length + feeling.length, feeling, form: 'get', guessed: true },
    ],
    offers: ['hurt', 'lonely', 'tired', 'angry'],
    source: { practice: 'Gordon' },
    ask: null,
  };
}

const find = (
  text: string,
  words: RegExp,
  pattern: Finding['pattern'],
  severity: Finding['severity'],
): Finding[] =>
  [...text.matchAll(words)].map((match) => ({
    pattern,
    rule: `${pattern}-${match[0].toLowerCase()}`,
    severity,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    why: 'It is easy to argue with.',
    source: { practice: 'Gordon' },
  }));

const fine = (text: string, words: RegExp, kind: FineKind): Reading['fine'] => {
  const match = words.exec(text);
  return match
    ? [{ kind, start: match.index, end: match.index + match[0].length, text: match[0], reason: 'It asks.' }]
    : [];
};
