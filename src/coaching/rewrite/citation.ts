import type { Article, Source } from '../../catalogue/source.js';
import type { Voice } from '../voice/voice.js';

/** Where advice comes from, in words: an article and its section, or a school of counselling practice. */
export function citation(source: Source, articles: readonly Article[], voice: Voice): string {
  if ('practice' in source) return voice.label('rewrite.from_practice', { school: source.practice });
  const article = articles.find(({ id }) => id === source.article);
  return voice.label('rewrite.from_article', {
    title: article?.title ?? source.article,
    by: article?.by ?? '',
    section: source.section,
  });
}
