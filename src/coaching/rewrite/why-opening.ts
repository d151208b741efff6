import type { Comeback } from '../../catalogue/comeback.js';
import type { Pattern } from '../../catalogue/pattern.js';
import type { Article, Source } from '../../catalogue/source.js';
import type { Finding } from '../../language/reading.js';
import { toLesson } from '../lessons/lesson-actions.js';
import type { LessonBook } from '../lessons/lesson-book.js';
import { type Block, line } from '../reply.js';
import type { Voice } from '../voice/voice.js';
import { citation } from './citation.js';

/** What the coach cites: patterns by name, articles by title. */
export interface Shelf {
  patterns: readonly Pick<Pattern, 'id' | 'name'>[];
  articles: readonly Article[];
  comebacks: readonly Comeback[];
  /** The lesson for what starts an argument here, where there is one. */
  lessonFor: LessonBook['for'];
}

/** "Why?": what such words are called, why they start an argument, and who says so. */
export function whyOpening(finding: Finding, shelf: Shelf, voice: Voice, rewriteSource?: Source): Block {
  const name =
    shelf.patterns.find(({ id }) => id === finding.pattern)?.name ?? finding.pattern.replace(/_/g, ' ');
  const ofFinding = citation(finding.source, shelf.articles, voice);
  const sameSource = rewriteSource && citation(rewriteSource, shelf.articles, voice) === ofFinding;
  const ofWay = rewriteSource && !sameSource ? [citation(rewriteSource, shelf.articles, voice, 'way')] : [];
  const lesson = shelf.lessonFor(finding.pattern);
  const toLearn: Block[] = lesson
    ? [{ kind: 'choices', label: voice.label('lesson.for_this'), choices: [toLesson(lesson)] }]
    : [];
  return {
    kind: 'opening',
    label: voice.label('rewrite.why'),
    blocks: [line(`${name}: ${finding.why}`), ...[ofFinding, ...ofWay].map(line), ...toLearn],
  };
}
