import type { Pattern, Rule } from '../../catalogue/pattern.js';
import type { Article } from '../../catalogue/source.js';
import { cite } from '../text/cite.js';
import { capital, list, plain, quoted, spelledOut } from './markdown.js';

/** One pattern, as blocks: its name, why, its sources, then a block a rule. */
export const patternSection = (pattern: Pattern, articles: Article[]): string[] => [
  `## ${plain(pattern.name)}`,
  `\`${pattern.id}\``,
  plain(pattern.why),
  list(pattern.sources.map((source) => capital(plain(cite(articles, source))))),
  ...pattern.rules.flatMap(ruleBlocks),
];

const ruleBlocks = ({ id, severity, firm, flag, pass }: Rule): string[] => [
  `### ${capital(spelledOut(id))}`,
  `${capital(severity)}.${firm ? ' It holds inside thanks and praise too.' : ''}`,
  `Found:\n\n${list(flag.map(quoted))}`,
  pass.length > 0 ? `Left alone:\n\n${list(pass.map(quoted))}` : '',
];
