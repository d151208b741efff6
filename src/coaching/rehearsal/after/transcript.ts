import { lowerFirst } from '../../../language/lower-first.js';
import { clarityOf, type Rehearsal, type Turn } from '../rehearsal.js';
import type { Stage } from '../stage.js';

/** A rehearsal as Markdown: who it was with, every line and answer, how tension and clarity went, how it ended. */
export function transcript(stage: Stage, rehearsal: Rehearsal): string {
  const { scenario } = stage.sceneOf(rehearsal.setting);
  const { name } = stage.personaOf(rehearsal.setting.persona);
  const last = rehearsal.turns.at(-1);
  return [
    `# ${scenario.title}`,
    `With ${scenario.partner} (${lowerFirst(name)}). ${scenario.situation}`,
    ...rehearsal.turns.map((turn, index) =>
      turnText(turn, scenario.partner, rehearsal.turns[index - 1]?.tension ?? rehearsal.start.tension),
    ),
    ...(last ? [`*${stage.catalogue.rehearsalDebrief.ended[last.ended ?? 'open']}*`] : []),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const turnText = (
  { said, reply, tension, clarity, feedback }: Turn,
  partner: string,
  before: number,
): string =>
  [
    `**You:** ${said}`,
    ...(reply ? [`**${partner}:** ${reply}`] : []),
    `*tension ${before} → ${tension} · clarity ${clarityOf(clarity)}${feedback.tip ? ` · tip: ${feedback.tip.say}` : ''}*`,
  ].join('  \n');
