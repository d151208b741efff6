import type { Engine } from '../../../src/language/engine.js';
import type { Safety } from '../../../src/language/reading.js';

/** An engine that blames one word, wherever it stands, so that a command can be tested without the language. */
export function engineThatFinds(word: string, safety: Safety | null = null): Engine {
  return {
    read(text, options = {}) {
      const start = text.indexOf(word);
      const found = start >= 0;
      return {
        text,
        relation: options.relation ?? 'general',
        relationGuessed: !options.relation,
        truncated: false,
        english: true,
        clauses: [],
        findings: found
          ? [
              {
                pattern: 'overgeneralisation',
                rule: 'test',
                severity: 'medium',
                start,
                end: start + word.length,
                text: word,
                why: 'One exception and the talk is about the exception.',
                source: { practice: 'Gordon' },
              },
            ]
          : [],
        fine: found
          ? [{ kind: 'observation', start: 0, end: 3, text: text.slice(0, 3), reason: 'Seen.' }]
          : [],
        parts: { observation: null, feeling: null, need: null, request: null },
        blaming: found,
        score: found ? 0.7 : 0,
        safety,
      };
    },
    suggest: (reading) =>
      reading.blaming
        ? [
            {
              style: 'short',
              text: 'I would like help.',
              guessed: ['tired'],
              kept: [],
              slots: [],
              offers: [],
              source: { practice: 'Gordon' },
              ask: null,
            },
          ]
        : [],
    withFeeling: (suggestion) => suggestion,
    review: () => {
      throw new Error('not used by commands');
    },
  };
}
