import type { Deciding } from '../../catalogue/deciding.js';
import type { Article } from '../../catalogue/source.js';
import { type Block, line } from '../reply.js';
import { citation } from '../rewrite/citation.js';
import type { Voice } from '../voice/voice.js';

/** What a text can do and what it cannot, with where each is from; closed until asked for. */
export function textOpening({ text }: Deciding, articles: readonly Article[], voice: Voice): Block {
  const points = [...text.can, ...text.cannot];
  const sources = new Set(points.map(({ source }) => citation(source, articles, voice)));
  return {
    kind: 'opening',
    label: voice.label('decide.text_can_and_cannot'),
    blocks: [...points.map(({ say }) => line(say)), ...[...sources].map(line)],
  };
}
