import type { TurnContext } from 'botbuilder';
import { type Block, line } from '../../../coaching/reply.js';
import type { Glance } from '../../../conversation/glance.js';
import { isMentioned, textOf } from '../message-text.js';
import type { TeamsParts } from '../parts.js';
import type { Words } from '../words.js';
import { groupReply } from './group-reply.js';

/**
 * Somebody mentioned the bot where others read along. The message is answered by itself and forgotten: no state of
 * the person is looked at, so that nothing of theirs can be shown. Blame is not pointed at before others either.
 */
export async function answerGroup(context: TurnContext, parts: TeamsParts): Promise<void> {
  const { activity } = context;
  if (!isMentioned(activity)) return;
  if (activity.id && !parts.answered.first(`${activity.conversation.id} ${activity.id}`)) return;
  const words = textOf(activity);
  const seen = parts.conversation.glance(words, activity.locale);
  const reply = groupReply(inGroup(seen, words, parts.words), activity, parts.words);
  for (const one of [parts.render(reply)].flat()) await context.sendActivity(one);
}

/** At most two lines and one rewrite. */
function inGroup({ danger, heard, ways, reply }: Glance, asked: string, words: Words): Block[] {
  if (danger) return [line(words('teams.group_danger'))];
  if (heard !== null || asked === '') return [line(words('teams.group_help'))];
  const [way] = ways;
  const inPrivate = line(words('teams.group_private'));
  if (way) return [line(words('teams.group_way')), { kind: 'rewrite', text: way }, inPrivate];
  const said = reply.blocks.find((block) => block.kind === 'line');
  return [...(said ? [said] : []), inPrivate];
}
