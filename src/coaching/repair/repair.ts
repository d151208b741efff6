import { isWork, type Relation } from '../../catalogue/relation.js';
import type { RepairContent, RepairPlace } from '../../catalogue/repair.js';

/** What somebody owns, as far as it is known. `step` counts through the next steps there are. */
export interface Owned {
  act: string;
  deed: string;
  relation: Relation;
  written: boolean;
  step: number;
  /** What was said was right, only the tone was not. */
  tone: boolean;
}

export const repairStyles = ['spoken', 'text', 'child', 'work'] as const;
export type RepairStyle = (typeof repairStyles)[number];

/** Two lines to say: what is owned, and one next step. */
export interface Repair {
  style: RepairStyle;
  text: string;
}

const placeOf: Record<RepairStyle, RepairPlace> = {
  spoken: 'home',
  text: 'home',
  child: 'child',
  work: 'work',
};

/** What else may fit, where it is known whom it is for: nobody is shown words for a child who speaks to a wife. */
const stylesFor = (relation: Relation): readonly RepairStyle[] => {
  if (relation === 'general') return repairStyles;
  if (relation === 'child') return ['child', 'spoken'];
  return isWork(relation) ? ['work', 'text'] : ['spoken', 'text'];
};

/**
 * The repair in every style it may be said in, the one that fits first. None has a "but" or an "if" in it, asks for pardon, or speaks
 * of what the other did.
 */
export function repairsOf(owned: Owned, content: RepairContent): Repair[] {
  const first = styleFor(owned);
  const order = [first, ...stylesFor(owned.relation).filter((style) => style !== first)];
  return order.map((style) => ({ style, text: inStyle(style, owned, content) }));
}

function styleFor({ relation, written }: Owned): RepairStyle {
  if (relation === 'child') return 'child';
  if (isWork(relation)) return 'work';
  return written ? 'text' : 'spoken';
}

function inStyle(style: RepairStyle, owned: Owned, content: RepairContent): string {
  const deed = content.deeds.find(({ id }) => id === owned.deed) ?? content.deeds.at(-1)!;
  const place = placeOf[style];
  const sorry =
    (owned.tone ? content.tone : deed.sorry)[place] ?? (owned.tone ? content.tone : deed.sorry).home;
  const next = deed.next[place] ?? deed.next.home;
  const step = next[owned.step % next.length]!;
  const act = owned.tone ? '' : `${style === 'child' ? withoutTime(owned.act) : owned.act}. `;
  if (style === 'text') return `${act}${sorry.at(-1)} ${shortStep(next, owned.step)}`;
  return `${act}${sorry[0]} ${step}`;
}

/** In a text the shortest step will do. */
const shortStep = (steps: string[], step: number): string =>
  step > 0 ? steps[step % steps.length]! : [...steps].sort((a, b) => a.length - b.length)[0]!;

/** To a child when it was matters less than that it was; few words are heard. */
const withoutTime = (act: string): string =>
  act
    .replace(
      / (?:last (?:night|week)|yesterday(?: \w+)?|this (?:morning|afternoon|evening)|today|tonight|again|earlier|all (?:day|week|evening))\b/gi,
      '',
    )
    .replace(/ in front of [\w ]+$/i, '');
