import type { HelpLine, HelpRegion, HelpTopic } from '../../catalogue/help-line.js';
import type { SafetyAnswers } from '../../catalogue/safety.js';
import { type Block, type Choice, line } from '../reply.js';

/** The action of every press that is for safety; its value says which: `answer` and `question`, `region`, or `help`. */
export const safetyAction = 'safety';

/** The lines of a region for some topics; where it has none for a topic, the ones for anywhere. */
export function helpLinesFor(regions: HelpRegion[], id: string | null, topics: HelpTopic[]): HelpLine[] {
  const anywhere = regions.find((region) => region.id === 'elsewhere')?.lines ?? [];
  const here = regions.find((region) => region.id === id)?.lines ?? anywhere;
  const forTopic = (lines: HelpLine[], topic: HelpTopic) =>
    lines.filter(({ topics }) => topics.includes(topic));
  const found = topics.flatMap((topic) =>
    forTopic(here, topic).length > 0 ? forTopic(here, topic) : forTopic(anywhere, topic),
  );
  return [...new Set(found)];
}

/** Help lines as words to read, with links, and the other countries to choose from. */
export function helpBlocks(
  regions: HelpRegion[],
  region: string | null,
  topics: HelpTopic[],
  shelf: SafetyAnswers,
): Block[] {
  const lines = helpLinesFor(regions, region, topics);
  if (lines.length === 0) return [];
  const links = lines.flatMap(({ name, url }): Choice[] => (url ? [{ kind: 'link', label: name, url }] : []));
  const countries: Block = {
    kind: 'choices',
    label: shelf.words.where[0] ?? '',
    choices: regions
      .filter(({ id }) => id !== region)
      .map(({ id, name }) => ({ kind: 'go', label: name, action: safetyAction, value: { region: id } })),
  };
  return [
    ...lines.map((one) => line(inWords(one))),
    ...(links.length > 0
      ? [{ kind: 'choices', label: shelf.words.help[0] ?? '', choices: links } satisfies Block]
      : []),
    region ? { kind: 'opening', label: shelf.buttons.elsewhere, blocks: [countries] } : countries,
  ];
}

/** "Samaritans: call 116 123". */
export const inWords = ({ name, phone, text, url }: HelpLine): string =>
  `${name}: ${[phone && `call ${phone}`.replace(/^call (?!\d)/, ''), text, !phone && !text ? url : undefined].filter(Boolean).join(', or ')}`;
