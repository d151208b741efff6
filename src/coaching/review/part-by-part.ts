import type { PartReview, Review } from '../../language/review/review.js';
import { type Block, line } from '../reply.js';
import type { PhraseId } from '../voice/phrase-id.js';
import type { Voice } from '../voice/voice.js';

const longestShown = 10;

/** Every part of a review on a line of its own: what it is called, whether it is fine, its words, and one sentence. */
export function partByPart({ parts }: Review, voice: Voice): Block[] {
  return parts
    .filter(({ verdict }) => verdict !== 'optional')
    .map((part) => {
      const name = voice.label(`part.name_${part.part}` as PhraseId);
      const verdict = voice.label(`part.${part.verdict as 'fine' | 'better' | 'missing'}`);
      return line([`${name}: ${verdict}.`, wordsOf(part), part.say].filter(Boolean).join(' '));
    });
}

const wordsOf = ({ span }: PartReview): string => {
  if (!span) return '';
  const words = span.text.trim().split(/\s+/);
  const shown = words.length > longestShown ? `${words.slice(0, longestShown).join(' ')} …` : words.join(' ');
  return `“${shown.replace(/[,;]$/, '')}”.`;
};
