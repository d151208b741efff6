import type { Activity } from 'botbuilder';
import { elementsIn } from './shown.js';

/** What Teams would not take of a message, or not show (DIRECT-LINE §5); empty when it keeps all limits. */
export function beyondTeamsLimits(message: Partial<Activity>): string[] {
  const { attachments = [], suggestedActions } = message;
  const elements = elementsIn(attachments);
  const rows = elements.flatMap(({ actions }) => (Array.isArray(actions) ? [actions] : []));
  const ids = elements.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const targets = elements.flatMap(({ targetElements }) => (targetElements as string[] | undefined) ?? []);
  const images = elements.filter(({ type }) => type === 'Image');
  const rules: [string, boolean][] = [
    ['at most 40 KB', Buffer.byteLength(JSON.stringify(message)) <= 40 * 1024],
    ['at most three suggested actions', (suggestedActions?.actions.length ?? 0) <= 3],
    ['no suggested actions beside a card', !suggestedActions || attachments.length === 0],
    ['version 1.5', attachments.every(({ content }) => content.version === '1.5')],
    ['at most six actions in a row', rows.every((actions) => actions.length <= 6)],
    ['every id once', new Set(ids).size === ids.length],
    ['what a button shows is there', targets.every((target) => ids.includes(target))],
    ['pictures in words as well', images.every(({ altText }) => Boolean(altText))],
    ['pictures of 1,024 dots at most', images.every(({ url }) => widthOf(String(url)) <= 1024)],
  ];
  return rules.flatMap(([rule, kept]) => (kept ? [] : [rule]));
}

/** Of a PNG in a data URL, in dots. */
const widthOf = (url: string): number => Buffer.from(url.split(',')[1] ?? '', 'base64').readUInt32BE(16);
