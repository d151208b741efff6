import type { Activity, Mention } from 'botbuilder';
import { plainFromHtml } from './plain-from-html.js';

/** Mentions in an activity, of whomever. */
export const mentionsIn = ({ entities = [] }: Partial<Activity>): Mention[] =>
  entities.filter(({ type }) => type === 'mention') as Mention[];

/** Whether the bot itself was mentioned. */
export const isMentioned = (activity: Partial<Activity>): boolean =>
  mentionsIn(activity).some(({ mentioned }) => mentioned?.id === activity.recipient?.id);

/**
 * What somebody wrote, without the mention of the bot: plain text, whether Teams sent it as such, with markup or as
 * HTML beside an empty text. Other people's mentions stay, as their names.
 */
export function textOf(activity: Partial<Activity>): string {
  const html = activity.attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  const written = activity.text?.trim() ? activity.text : typeof html === 'string' ? html : '';
  const without = mentionsIn(activity)
    .filter(({ mentioned, text }) => mentioned?.id === activity.recipient?.id && text)
    .reduce((rest, { text = '' }) => rest.replaceAll(text, ' '), written);
  const hasMarkup = activity.textFormat === 'xml' || written === html || /<at\b[^>]*>/i.test(without);
  const plain = hasMarkup ? plainFromHtml(withoutName(without, activity)) : without;
  return plain.replaceAll('\u00a0', ' ').trim();
}

/** HTML may spell the mention in another way than its entity does: then the name tells whose it is. */
const withoutName = (words: string, { recipient, entities }: Partial<Activity>): string => {
  const names = mentionsIn({ entities: entities ?? [] })
    .filter(({ mentioned }) => mentioned?.id === recipient?.id)
    .flatMap(({ mentioned }) => mentioned?.name ?? []);
  return words.replace(/<at\b[^>]*>(.*?)<\/at>/gis, (whole, name: string) =>
    names.includes(plainFromHtml(name)) ? ' ' : whole,
  );
};
