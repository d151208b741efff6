import type { Spoken } from '../../catalogue/skill.js';
import type { Article } from '../../catalogue/source.js';
import { go } from '../buttons.js';
import { type Block, type Choice, line, type Reply, reply } from '../reply.js';
import { citation } from '../rewrite/citation.js';
import { fitting } from '../rewrite/sixty-words.js';
import type { Talk } from '../talk/talk.js';
import type { Voice } from '../voice/voice.js';
import type { Lesson } from './lesson-book.js';
import { toTurn, waysOn } from './lesson-ways.js';

/** The idea, an example, where it comes from, and the way to try it. Only the idea stands open when it is long. */
export function lessonCard(skill: Lesson, talk: Talk, articles: readonly Article[], voice: Voice): Reply {
  const idea = [line(skill.idea.join(' '))];
  const care = skill.care ? [line(skill.care)] : [];
  const example = skill.example.map((one) => line(spoken(one)));
  const sources = skill.sources.map((source) => line(citation(source, articles, voice)));
  const opening = (label: 'lesson.example' | 'lesson.care' | 'lesson.source', blocks: Block[]): Block[] =>
    blocks.length > 0 ? [{ kind: 'opening', label: voice.label(label), blocks }] : [];
  const from = opening('lesson.source', sources);
  const doIt: Choice[] = skill.journey
    ? [go('choice.do_it_now', skill.journey.action, voice, skill.journey.value)]
    : [];
  const at = talk.lesson?.skill === skill.id ? talk.lesson.prompt : 0;
  const choices = [...doIt, toTurn(skill, at, voice, 'your_turn'), ...waysOn(skill, talk, voice)];
  const layout =
    (...blocks: Block[][]) =>
    () =>
      reply(blocks.flat(), choices);
  return fitting([
    layout(idea, care, example, from),
    layout(idea, care, opening('lesson.example', example), from),
    layout(idea, opening('lesson.care', care), opening('lesson.example', example), from),
  ]);
}

/** Sam: “…” */
export const spoken = ({ who, says }: Spoken): string => `${who}: “${says}”`;
