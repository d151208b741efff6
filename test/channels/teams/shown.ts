import type { Activity } from 'botbuilder';

interface Element {
  type?: string;
  [property: string]: unknown;
}

/** Every object in a card, in reading order. */
export function elementsIn(value: unknown): Element[] {
  if (Array.isArray(value)) return value.flatMap(elementsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Element, ...Object.values(value).flatMap(elementsIn)];
}

/** All words that somebody sees of a message or a card. */
export const wordsOn = (shown: unknown): string =>
  elementsIn(shown)
    .flatMap(({ text, title, label, altText }) => [text, title, label, altText])
    .filter((one) => typeof one === 'string')
    .join(' ');

export const actionsOn = (shown: unknown) =>
  elementsIn(shown).filter(({ type }) => type?.startsWith('Action.')) as {
    type: string;
    title: string;
    data?: Record<string, unknown>;
    url?: string;
  }[];

/** What a button of that name sends when it is pressed. */
export function press(shown: unknown, title: string): Record<string, unknown> {
  const found = actionsOn(shown).find((action) => action.title === title);
  if (!found?.data) throw new Error(`no button "${title}" among ${actionsOn(shown).map((one) => one.title)}`);
  return found.data;
}

export const cardOn = (message: Activity | undefined) => message?.attachments?.[0]?.content;
