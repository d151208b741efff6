import type { Article, Source } from '../../catalogue/source.js';

/** Where advice comes from, in words: an article and its section, or a school of counselling practice. */
export function cite(articles: readonly Article[], source: Source): string {
  if ('practice' in source) return `from counselling practice: ${source.practice}`;
  const title = articles.find((article) => article.id === source.article)?.title ?? source.article;
  return `from “${title}”, ${source.section}`;
}
