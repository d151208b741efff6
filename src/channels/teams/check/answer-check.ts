import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { MessageCommandId } from '../../../catalogue/teams-app.js';
import type { Reply } from '../../../coaching/reply.js';
import type { Said } from '../../../coaching/said.js';
import { saidByPress } from '../../card/said-by-press.js';
import type { TeamsParts } from '../parts.js';
import { plainFromHtml } from '../plain-from-html.js';
import { checkCard, insertedCard, typedInCheck } from './check-card.js';
import { turnInCheck } from './sitting.js';

const press = (action: string): Said => ({ kind: 'pressed', action, value: {}, inputs: {} });

const ofMessage = z.object({
  messagePayload: z.looseObject({
    body: z.looseObject({ content: z.string(), contentType: z.string().optional() }),
    from: z.looseObject({ user: z.looseObject({ id: z.string() }).nullish() }).nullish(),
  }),
});

/**
 * “Check before I send” was opened: on a message somebody got, what may be behind it and a calm reply; else a field
 * to type a draft into. Each opening begins anew; what safety waits for is still open.
 */
export async function openCheck(activity: Activity, parts: TeamsParts): Promise<object> {
  const begun = await turnInCheck(parts.conversation, activity, press('start-over'));
  if (isStopped(begun)) return shown(begun, activity, parts);
  const message = ofMessage.safeParse(activity.value);
  if (!message.success) return shown(nothingYet, activity, parts, 'teams.check_input', 'teams.check_go');
  const { body, from } = message.data.messagePayload;
  const words = plainFromHtml(body.content);
  const isOwn = from?.user?.id !== undefined && from.user.id === activity.from.aadObjectId;
  if (!isOwn) await turnInCheck(parts.conversation, activity, press('they-said'));
  return shown(
    await turnInCheck(parts.conversation, activity, { kind: 'typed', text: words }),
    activity,
    parts,
  );
}

/** Safety has the word: what somebody else wrote must not be taken for an answer to it. */
const isStopped = ({ signals = [] }: Reply): boolean => signals.includes('withhold_history');

const nothingYet: Reply = { blocks: [], choices: [], starters: [] };

const inserting = z.looseObject({ insert: z.string().min(1) });

/** Something pressed or typed there. Words to be inserted leave the window for the message somebody writes. */
export async function goOnWithCheck(activity: Activity, parts: TeamsParts): Promise<object> {
  const data: unknown = activity.value?.data;
  const inserted = inserting.safeParse(data);
  if (inserted.success) {
    const took = saidByPress(data);
    if (took?.kind === 'took') await turnInCheck(parts.conversation, activity, took);
    return insert(inserted.data.insert);
  }
  return shown(await turnInCheck(parts.conversation, activity, saidIn(data)), activity, parts);
}

const typing = z.looseObject({ typed: z.literal(true), starter: z.string().optional() });

function saidIn(data: unknown): Said {
  const typed = typing.safeParse(data);
  const pressed = typed.success ? null : saidByPress(data);
  if (pressed) return pressed;
  const { starter, [typedInCheck]: words = '' } = (data ?? {}) as Record<string, unknown>;
  return { kind: 'typed', text: typeof starter === 'string' ? starter : String(words) };
}

const insert = (words: string) => ({
  composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [insertedCard(words)] },
});

/** As the app's manifest calls the command that was chosen. */
const titleOf = ({ value }: Activity): 'teams.message_title' | 'teams.check_title' =>
  value?.commandId === ('checkMessage' satisfies MessageCommandId)
    ? 'teams.message_title'
    : 'teams.check_title';

function shown(
  reply: Reply,
  activity: Activity,
  { words }: TeamsParts,
  asks: 'teams.check_input' | 'teams.check_answer' = 'teams.check_answer',
  go: 'teams.check_go' | 'teams.check_send' = 'teams.check_send',
): object {
  const card = checkCard({ reply, asks: words(asks), go: words(go) }, activity, words);
  return {
    task: {
      type: 'continue',
      value: { title: words(titleOf(activity)), height: 'medium', width: 'medium', card },
    },
  };
}
