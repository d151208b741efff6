import type { FauxFeelings } from '../../catalogue/faux-feeling.js';
import type { Pattern, Rule } from '../../catalogue/pattern.js';

const feel = '(i|we) (feel|felt|am|was|are|were|get|got|keep|start|started)';
const degree =
  '(so|very|really|completely|totally|totally|just|always|constantly|kind|of|like|feeling|being|been|getting|a|bit|little|used|and|by|you)';

/** The verdict tier as two rules: the word alone is a note, the word with "by you" a judgement. */
export function fauxFeelingRules(pattern: Pattern, { verdict }: FauxFeelings): Rule[] {
  const words = `(${verdict.map(({ word }) => word).join('|')})`;
  const rule = (id: string, severity: Rule['severity'], match: string[]): Rule => ({
    id,
    severity,
    match,
    unless: [],
    firm: false,
    flag: [],
    pass: [],
  });
  return pattern.id !== 'faux_feeling'
    ? []
    : [
        rule('verdict', 'note', [`${feel} not? ${degree}{0,3} [${words}]`]),
        rule('verdict-by-you', 'low', [`${feel} ${degree}{0,3} [${words} by you]`]),
      ];
}
