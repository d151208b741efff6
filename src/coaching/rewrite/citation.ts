import type { Article, Source } from '../../catalogue/source.js';
import { type Block, line } from '../reply.js';
import type { Voice } from '../voice/voice.js';

/** Where advice comes from, in words: an article and its section, or a school of counselling practice. */
export function citation(
  source: Source,
  articles: readonly Article[],
  voice: Voice,
  of: 'finding' | 'way' = 'finding',
): string {
  const ids = names[of];
  if ('practice' in source) return voice.label(ids.practice, { school: source.practice });
  const article = articles.find(({ id }) => id === source.article);
  return voice.label(ids.article, {
    title: article?.title ?? source.article,
    by: article?.by ?? '',
    section: source.section,
  });
}

/** Where it comes from, closed until asked for. */
export const sourceOpening = (source: Source, articles: readonly Article[], voice: Voice): Block => ({
  kind: 'opening',
  label: voice.label('choice.source'),
  blocks: [line(citation(source, articles, voice))],
});

const names = {
  finding: { practice: 'rewrite.from_practice', article: 'rewrite.from_article' },
  way: { practice: 'rewrite.way_from_practice', article: 'rewrite.way_from_article' },
} as const;
