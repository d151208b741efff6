import type { Catalogue } from '../../catalogue/load.js';
import type { Reading } from '../reading.js';
import type { Suggestion } from '../suggestion.js';

export function compileRewriter(_catalogue: Catalogue, _read: (text: string) => Reading) {
  return {
    suggest: (_reading: Reading): Suggestion[] => [],
    withFeeling: (suggestion: Suggestion, _feeling: string): Suggestion | null => suggestion,
  };
}
