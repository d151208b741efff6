import type { IncomingMessage } from 'node:http';
import type { Activity, TurnContext } from 'botbuilder';
import type { Request, RequestHandler, Response, Server } from 'restify';
import type { Conversation } from '../../conversation/conversation.js';
import { jsonOf, readBody } from '../http/body.js';
import { Refusal } from '../http/refusal.js';
import { sendJson } from '../http/respond.js';
import { guard } from '../http/same-site.js';
import type { Logger } from '../logger.js';
import { authenticationFor, type Credentials, type Registration } from './authentication.js';
import { countsOnce } from './counts-once.js';
import { objectIn } from './incoming.js';
import { createOnce } from './once.js';
import { renderForTeams } from './render/render-for-teams.js';
import { TeamsAdapter } from './teams-adapter.js';
import { teamsLogic } from './teams-logic.js';
import { fromThisMachine, serviceOnThisMachine } from './this-machine.js';
import { createTyped } from './typed.js';
import type { Words } from './words.js';

export interface TeamsOptions {
  server: Server;
  conversation: Conversation;
  words: Words;
  log: Logger;
  registration: Registration;
  /** What the bot proves itself with, when not what the registration says. */
  credentials?: Credentials;
  /** The time in milliseconds. */
  clock?: () => number;
}

/** Where Microsoft's services send what happens in Teams. */
export const messagesPath = '/api/messages';

const HOUR = 3_600_000;
/** Two presses of one button within so many milliseconds are one. */
const DOUBLE_CLICK = 2_000;

/** Puts Teams at `/api/messages`. Without an app id only this machine is answered. */
export function mountTeams(options: TeamsOptions): { close(): Promise<void> } {
  const { server, conversation, words, log, registration, clock = Date.now } = options;
  const adapter = new TeamsAdapter(authenticationFor(registration, options.credentials));
  adapter.onTurnError = (context, error) => sayingSorry(context, error);
  const logic = teamsLogic({
    conversation,
    words,
    render: renderForTeams(words),
    log,
    greeted: createOnce(24 * HOUR, clock),
    answered: createOnce(HOUR, clock),
    presses: createOnce(DOUBLE_CLICK, clock),
    typed: createTyped(),
  });
  const once = countsOnce(createOnce(HOUR, clock));
  const running = new Set<Promise<unknown>>();

  async function sayingSorry(context: TurnContext, error: unknown): Promise<void> {
    log.error({ err: error }, 'a turn failed');
    // An invoke has one answer of its own: what is sent besides would stand in the chat it came from.
    if (context.activity.type === 'invoke') return;
    try {
      await context.sendActivity(words('about.went_wrong'));
    } catch (unsent) {
      log.warn({ err: unsent }, 'nor could that be said');
    }
  }

  const anonymous = !registration.MicrosoftAppId;
  const wanted = (activity: Activity): boolean => {
    if (anonymous) serviceOnThisMachine(activity);
    return once(activity);
  };
  const receive: RequestHandler = async (request: Request, response: Response) => {
    const body = objectIn(jsonOf(request));
    const turn = adapter.receive(request.headers.authorization ?? '', body, logic, wanted);
    running.add(turn);
    try {
      const answer = await turn;
      sendJson(response, answer?.status ?? 200, answer?.body ?? {});
    } catch (error) {
      if (error instanceof Refusal) log.info({ code: error.code, err: error.cause }, 'a request was refused');
      throw error;
    } finally {
      running.delete(turn);
    }
  };

  const check = anonymous ? [guard((request: IncomingMessage) => fromThisMachine(request))] : [];
  server.post(messagesPath, ...check, ...readBody(), receive);
  return {
    async close() {
      await Promise.allSettled(running);
    },
  };
}
